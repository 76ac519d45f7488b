package io.itinera.webapp.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem documents (RFC 9457). The detail says what is wrong and the remedy; {@code field} says where. */
public final class Problems {
    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String detail) {
        return of(status, detail, null);
    }

    /** @param field name of the field at fault as the sender wrote it, or null where the whole request is meant */
    public static ProblemDetail of(HttpStatus status, String detail, String field) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        problem.setTitle(status.getReasonPhrase());
        if (field != null) {
            problem.setProperty("field", field);
        }
        return problem;
    }
}
