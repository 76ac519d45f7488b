package io.itinera.webapp.page;

import io.itinera.engine.journey.PublishedVersions;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice(annotations = ConsolePage.class)
class EveryPage {
    private final PublishedVersions versions;

    EveryPage(PublishedVersions versions) {
        this.versions = versions;
    }

    @ModelAttribute("viewer")
    Viewer viewer() {
        return WhoIsSignedIn.now()
                .map(person -> Viewer.of(person, versions.needTwoPeople()))
                .orElse(Viewer.NOBODY);
    }
}
