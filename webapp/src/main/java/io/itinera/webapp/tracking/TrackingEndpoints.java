package io.itinera.webapp.tracking;

import io.itinera.engine.link.BadLink;
import io.itinera.engine.tracking.Tracking;
import io.itinera.webapp.preferences.Texts;
import io.itinera.webapp.visitor.VisitOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pictures and links in messages that are out. */
@Controller
@RequestMapping("/t")
class TrackingEndpoints {
    private static final byte[] DOT =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final Tracking tracking;

    TrackingEndpoints(Tracking tracking) {
        this.tracking = tracking;
    }

    /** Answers with the picture whatever the token is worth: a broken picture would spoil the message. */
    @GetMapping("/o/{token}.gif")
    ResponseEntity<byte[]> open(@PathVariable String token, HttpServletRequest request) {
        try {
            tracking.opened(token, VisitOf.request(request));
        } catch (BadLink notOurs) {
            return picture(HttpStatus.NOT_FOUND);
        }
        return picture(HttpStatus.OK);
    }

    @GetMapping("/c/{token}")
    Object click(@PathVariable String token, HttpServletRequest request) {
        try {
            var target = tracking.clicked(token, VisitOf.request(request));
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, target.toASCIIString())
                    .build();
        } catch (BadLink bad) {
            var page = new ModelAndView("preferences/bad-link", bad.expired() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
            page.addObject("texts", Texts.of(null, request.getLocale()));
            page.addObject("expired", bad.expired());
            return page;
        }
    }

    private static ResponseEntity<byte[]> picture(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.IMAGE_GIF).body(DOT);
    }
}
