package io.itinera.webapp.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.webapp.problem.BodyTooLarge;
import io.itinera.webapp.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Whatever goes wrong in the API is answered with a problem document that names the field and the remedy. */
@RestControllerAdvice(basePackageClasses = ApiFailures.class)
class ApiFailures {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput cause) {
        return Problems.of(HttpStatus.BAD_REQUEST, cause.getMessage(), cause.field());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound cause) {
        return Problems.of(HttpStatus.NOT_FOUND, cause.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict cause) {
        return Problems.of(HttpStatus.CONFLICT, cause.getMessage());
    }

    @ExceptionHandler
    ProblemDetail undecided(DecisionFailed cause) {
        return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, cause.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException cause) {
        for (Throwable inner = cause.getCause(); inner != null; inner = inner.getCause()) {
            if (inner instanceof BodyTooLarge) {
                return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, inner.getMessage());
            }
        }
        if (cause.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        return Problems.of(HttpStatus.BAD_REQUEST, "The body is missing or broke off. Send a JSON body.");
    }

    @ExceptionHandler
    ProblemDetail malformed(JsonProcessingException cause) {
        var fault = JsonFault.of(cause);
        return Problems.of(HttpStatus.BAD_REQUEST, fault.message(), fault.field());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLarge cause) {
        return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, cause.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException cause) {
        return Problems.of(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "The file is larger than this installation takes (spring.servlet.multipart.max-file-size)."
                        + " Split it, or raise the setting.");
    }

    @ExceptionHandler
    ProblemDetail noUpload(MultipartException cause) {
        return Problems.of(
                HttpStatus.BAD_REQUEST,
                "The request is no readable multipart/form-data upload. Send the file as part \"file\".");
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestPartException cause) {
        var part = cause.getRequestPartName();
        return Problems.of(HttpStatus.BAD_REQUEST, "The part \"" + part + "\" is missing. Add it.", part);
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException cause) {
        var name = cause.getParameterName();
        return Problems.of(HttpStatus.BAD_REQUEST, "The parameter " + name + " is missing. Add ?" + name + "=…", name);
    }

    @ExceptionHandler
    ProblemDetail wrongKind(MethodArgumentTypeMismatchException cause) {
        return wrongKind(cause.getName(), cause);
    }

    private static ProblemDetail wrongKind(String name, TypeMismatchException cause) {
        var kind = cause.getRequiredType() == null
                ? "value"
                : cause.getRequiredType().getSimpleName();
        var wanted = kind.matches("(?i)int|integer|long") ? "a whole number" : "a value of kind " + kind;
        return Problems.of(
                HttpStatus.BAD_REQUEST, name + " is \"" + cause.getValue() + "\"; send " + wanted + ".", name);
    }

    @ExceptionHandler
    ProblemDetail saidBySpring(ErrorResponseException cause) {
        return cause.getBody();
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception cause) {
        var id = Ids.next();
        LOG.error("A request was not answered; its sender was given the reference {}", id, cause);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The fault is here, not in the request. An administrator finds it in the log by the reference " + id
                        + ".");
    }
}
