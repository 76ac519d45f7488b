package io.itinera.webapp.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no controller caught, as pages of the console. */
@Component
class ErrorPages implements ErrorViewResolver {
    private final Clock clock;

    ErrorPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
        var model = new HashMap<String, Object>();
        model.put("status", status.value());
        switch (status) {
            case NOT_FOUND -> {
                model.put("heading", "There is no such page");
                model.put(
                        "remedy", "The address may be mistyped, or what it showed is gone. Start from the home page.");
            }
            case FORBIDDEN -> {
                model.put("heading", "This is not for your role");
                model.put(
                        "remedy",
                        "Your account may not do this, or the page was open too long. Go back and try again, or ask"
                                + " your administrator for access.");
                model.put("offerSignOut", true);
            }
            case PAYLOAD_TOO_LARGE -> {
                model.put("heading", "The file is too large");
                model.put("remedy", "Split it into smaller files and import them one after the other.");
            }
            default -> {
                if (status.is4xxClientError()) {
                    model.put("heading", "That request was not understood");
                    model.put("remedy", "Go back, check what you entered, and try again.");
                } else {
                    model.put("at", clock.instant());
                }
            }
        }
        return new ModelAndView("error", model, status);
    }
}
