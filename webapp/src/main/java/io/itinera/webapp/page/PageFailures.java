package io.itinera.webapp.page;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page could not do, as a page with a way out. Programs get problem documents instead. */
@ControllerAdvice(annotations = ConsolePage.class)
class PageFailures {

    @ExceptionHandler
    ModelAndView notFound(NotFound problem) {
        return page(HttpStatus.NOT_FOUND, "Not found", problem.getMessage() + " It may have been erased since.");
    }

    @ExceptionHandler
    ModelAndView invalid(InvalidInput problem) {
        return page(HttpStatus.BAD_REQUEST, "That did not work", problem.getMessage());
    }

    @ExceptionHandler
    ModelAndView conflict(Conflict problem) {
        return page(HttpStatus.CONFLICT, "That did not work", problem.getMessage());
    }

    private static ModelAndView page(HttpStatus status, String heading, String remedy) {
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("heading", heading);
        page.addObject("remedy", remedy);
        return page;
    }
}
