package io.itinera.webapp.api;

import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.problem.WriteProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests for which there is no controller: the API answers with a problem document, the console with its page. */
@ControllerAdvice
class NoSuchAddress {
    private final WriteProblem problem;

    NoSuchAddress(WriteProblem problem) {
        this.problem = problem;
    }

    @ExceptionHandler
    void notFound(NoResourceFoundException cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(
                request,
                response,
                Problems.of(
                        HttpStatus.NOT_FOUND,
                        "There is no " + request.getMethod() + " " + request.getRequestURI()
                                + ". docs/api.md lists the addresses of the API."));
    }

    @ExceptionHandler
    void method(HttpRequestMethodNotSupportedException cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var allowed = cause.getSupportedMethods() == null ? new String[0] : cause.getSupportedMethods();
        Arrays.sort(allowed);
        var list = String.join(", ", allowed);
        response.setHeader("Allow", list);
        answer(
                request,
                response,
                Problems.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        request.getRequestURI() + " does not take " + cause.getMethod() + "; use " + list + "."));
    }

    @ExceptionHandler
    void type(HttpMediaTypeNotSupportedException cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(
                request,
                response,
                Problems.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type is " + (cause.getContentType() == null ? "missing" : cause.getContentType())
                                + "; send one of " + cause.getSupportedMediaTypes() + ".",
                        "Content-Type"));
    }

    @ExceptionHandler
    void accept(HttpMediaTypeNotAcceptableException cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(
                request,
                response,
                Problems.of(HttpStatus.NOT_ACCEPTABLE, "The answer is JSON; send Accept: application/json.", "Accept"));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, ProblemDetail document)
            throws IOException {
        if (request.getServletPath().startsWith("/api/")) {
            problem.to(response, document);
        } else {
            response.sendError(document.getStatus());
        }
    }
}
