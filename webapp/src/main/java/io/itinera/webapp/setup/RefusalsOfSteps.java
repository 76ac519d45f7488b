package io.itinera.webapp.setup;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What a step says no to, while somebody works on a task through the engine's own interface, is that person's to mend and
 * no fault of the program: it is answered in the engine's form, with the status that the same has everywhere else.
 */
@Component
class RefusalsOfSteps extends CamundaJerseyResourceConfig {
    @Override
    protected void registerAdditionalResources() {
        register(new OfInput());
        register(new OfConflicts());
        register(new OfStrangers());
    }

    private static Response answer(HttpStatus status, RuntimeException refused) {
        return Response.status(status.value())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ExceptionDto.fromException(refused))
                .build();
    }

    private static final class OfInput implements ExceptionMapper<InvalidInput> {
        @Override
        public Response toResponse(InvalidInput refused) {
            return answer(HttpStatus.BAD_REQUEST, refused);
        }
    }

    private static final class OfConflicts implements ExceptionMapper<Conflict> {
        @Override
        public Response toResponse(Conflict refused) {
            return answer(HttpStatus.CONFLICT, refused);
        }
    }

    private static final class OfStrangers implements ExceptionMapper<NotFound> {
        @Override
        public Response toResponse(NotFound refused) {
            return answer(HttpStatus.NOT_FOUND, refused);
        }
    }
}
