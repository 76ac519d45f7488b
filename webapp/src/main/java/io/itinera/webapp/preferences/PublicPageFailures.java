package io.itinera.webapp.preferences;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.link.BadLink;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

@ControllerAdvice(annotations = PublicPage.class)
class PublicPageFailures {

    @ExceptionHandler
    ModelAndView badLink(BadLink bad, HttpServletRequest request) {
        return page(bad.expired() ? HttpStatus.GONE : HttpStatus.NOT_FOUND, bad.expired(), request);
    }

    /** The lead was erased: there is nothing left to choose, and nobody to write to. */
    @ExceptionHandler
    ModelAndView gone(NotFound erased, HttpServletRequest request) {
        return page(HttpStatus.GONE, true, request);
    }

    private static ModelAndView page(HttpStatus status, boolean expired, HttpServletRequest request) {
        var page = new ModelAndView("preferences/bad-link", status);
        page.addObject("texts", Texts.of(null, request.getLocale()));
        page.addObject("expired", expired);
        return page;
    }
}
