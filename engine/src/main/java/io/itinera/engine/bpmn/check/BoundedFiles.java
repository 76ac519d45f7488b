package io.itinera.engine.bpmn.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * Refuses files that no person draws, before anything tries to understand them: huge ones, ones whose elements stand
 * inside each other without end, ones that bring definitions of their own, by which a few lines become gigabytes or
 * files of this machine, and ones that are no models at all.
 */
@Component
class BoundedFiles extends AbstractProcessEnginePlugin implements Deployer {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int DEEPEST = 100;
    private static final List<String> MODELS = List.of(".bpmn", ".bpmn20.xml", ".dmn", ".dmn11.xml");

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> first = new ArrayList<>(List.of(this));
        if (engine.getCustomPreDeployers() != null) {
            first.addAll(engine.getCustomPreDeployers());
        }
        engine.setCustomPreDeployers(first);
    }

    /** What is published already is read again without a word. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(BoundedFiles::check);
        }
    }

    private static void check(ResourceEntity file) {
        if (file.getBytes().length > MOST_BYTES) {
            throw refused(
                    file, "it has more than " + MOST_BYTES / 1024 / 1024 + " MB. Divide it into several drawings.");
        }
        var name = file.getName();
        if (name.endsWith(".form")) {
            HarmlessForms.check(file);
        } else if (MODELS.stream().anyMatch(name::endsWith)) {
            checkXml(file);
        } else {
            throw refused(
                    file,
                    "it is neither a drawing (*.bpmn) nor a table (*.dmn) nor a form (*.form), going by its name. Publish"
                            + " without it.");
        }
    }

    private static void checkXml(ResourceEntity file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(file.getBytes()));
            walk(file, reader);
        } catch (XMLStreamException e) {
            throw refused(file, "it is no readable XML (" + firstLine(e) + "). Save it again in Camunda Modeler.");
        }
    }

    private static void walk(ResourceEntity file, XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refused(
                        file, "it has a DOCTYPE or entities, which are not read. Save it again in Camunda Modeler.");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw refused(
                        file,
                        "more than " + DEEPEST
                                + " elements stand inside each other. Call a process of its own instead.");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .reduce((first, last) -> last)
                .orElse("");
    }

    private static BadUserRequestException refused(ResourceEntity file, String why) {
        return refused("The file " + file.getName(), why);
    }

    static BadUserRequestException refused(String what, String why) {
        return new BadUserRequestException(what + " is refused: " + why);
    }
}
