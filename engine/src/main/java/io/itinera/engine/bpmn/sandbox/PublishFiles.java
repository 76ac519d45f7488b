package io.itinera.engine.bpmn.sandbox;

import io.itinera.engine.dryrun.ModelFile;
import io.itinera.engine.journey.DrawingRemark;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Publishes files under the checks of publishing, and says what these say. */
final class PublishFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PublishFiles.class);

    private final RepositoryService repository;

    PublishFiles(RepositoryService repository) {
        this.repository = repository;
    }

    /** Together, for they may name one another; one by one where a rule that came later refuses some. */
    void takeOver(List<ModelFile> published) {
        try {
            deploy(published);
        } catch (ProcessEngineException together) {
            LOG.debug("What is published cannot be published together today; trying one by one.", together);
            published.forEach(this::takeOver);
        }
    }

    private void takeOver(ModelFile file) {
        try {
            deploy(List.of(file));
        } catch (ProcessEngineException alone) {
            LOG.debug("{} cannot be published today; a dry run that needs it will say so.", file.name(), alone);
        }
    }

    List<DrawingRemark> publish(List<ModelFile> files) {
        var faults = new ArrayList<DrawingRemark>();
        for (var file : files) {
            try {
                deploy(List.of(file));
            } catch (ParseException unreadable) {
                unreadable.getResorceReports().stream()
                        .flatMap(report -> report.getErrors().stream())
                        .map(fault -> new DrawingRemark(true, fault.getMainElementId(), fault.getMessage()))
                        .forEach(faults::add);
            } catch (ProcessEngineException refused) {
                faults.add(new DrawingRemark(
                        true,
                        null,
                        NestedExceptionUtils.getMostSpecificCause(refused).getMessage()));
            }
        }
        return faults;
    }

    private void deploy(List<ModelFile> files) {
        if (!files.isEmpty()) {
            var deployment = repository.createDeployment();
            files.forEach(file -> deployment.addString(file.name(), file.text()));
            deployment.deploy();
        }
    }
}
