package io.itinera.engine.dryrun;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.journey.DrawingRemark;
import io.itinera.engine.journey.Journeys;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes in a sandbox what is published outside, and over it the candidates, under the checks of publishing. */
@Component
class PublishCandidate {
    private final PublishedFiles published;
    private final CopyLeads copyLeads;

    PublishCandidate(PublishedFiles published, CopyLeads copyLeads) {
        this.published = published;
        this.copyLeads = copyLeads;
    }

    /** @throws Refused with all that is wrong */
    void in(Sandbox sandbox, String key, DryRunRequest request) {
        var engine = sandbox.part(SandboxEngine.class);
        engine.settleIn();
        copyLeads.settings(sandbox);
        engine.takeOver(published.all());
        var findings = engine.publish(candidates(key, request));
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
        try {
            sandbox.part(Journeys.class).get(key);
        } catch (NotFound notThere) {
            var why = request.drawing() == null
                    ? "The published drawing of \"" + key + "\" cannot be published any more as it is."
                    : "The drawing has no process \"" + key + "\". Give its process that id, or try it under its own.";
            throw new Refused(List.of(new DrawingRemark(true, null, why)));
        }
    }

    /** Tables first: the drawing may ask one that is new. */
    private static List<ModelFile> candidates(String key, DryRunRequest request) {
        var files = new ArrayList<ModelFile>();
        for (var table : request.tables()) {
            files.add(new ModelFile("candidate-" + (files.size() + 1) + ".dmn", table));
        }
        if (request.drawing() != null) {
            files.add(new ModelFile(key + ".bpmn", request.drawing()));
        }
        return files;
    }
}
