package io.itinera.webapp.security;

import org.springframework.http.ProblemDetail;

/** A request to the engine that it must never see. */
class RefusedBody extends RuntimeException {
    private final transient ProblemDetail problem;

    RefusedBody(ProblemDetail problem) {
        super(problem.getDetail());
        this.problem = problem;
    }

    ProblemDetail problem() {
        return problem;
    }
}
