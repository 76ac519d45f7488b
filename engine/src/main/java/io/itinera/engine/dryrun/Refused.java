package io.itinera.engine.dryrun;

import io.itinera.engine.journey.DrawingRemark;
import java.util.List;

/** The candidate cannot be published, hence not be tried. */
final class Refused extends RuntimeException {
    private final transient List<DrawingRemark> findings;

    Refused(List<DrawingRemark> findings) {
        super("The candidate cannot be published: "
                + findings.stream().map(DrawingRemark::message).toList());
        this.findings = findings;
    }

    List<DrawingRemark> findings() {
        return findings;
    }
}
