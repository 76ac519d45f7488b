package io.itinera.webapp.page;

import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice(annotations = ConsolePage.class)
class EveryPage {

    @ModelAttribute("viewer")
    Viewer viewer() {
        return WhoIsSignedIn.now().map(Viewer::of).orElse(Viewer.NOBODY);
    }
}
