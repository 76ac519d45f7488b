package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.wait.WaitFunctions;
import io.itinera.engine.content.Contents;
import io.itinera.engine.scoring.KnownFields;
import io.itinera.engine.segment.Segments;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks at a drawing and says all that is wrong with it at once, each with the place and the remedy. */
@Component
public class CheckDrawing {
    private final Feel feel;
    private final WaitFunctions waits;
    private final ObjectProvider<Contents> contents;
    private final ObjectProvider<Segments> segments;
    private final ObjectProvider<KnownFields> fields;

    /** Contents and leads are asked for late: the engine reads drawings while both are still being made. */
    CheckDrawing(
            Feel feel,
            WaitFunctions waits,
            ObjectProvider<Contents> contents,
            ObjectProvider<Segments> segments,
            ObjectProvider<KnownFields> fields) {
        this.segments = segments;
        this.feel = feel;
        this.waits = waits;
        this.contents = contents;
        this.fields = fields;
    }

    /** The step that a delegate expression names. */
    public static Optional<StepTerm> step(String delegateExpression) {
        return JourneySteps.step(ClosedDoors.stepIn(delegateExpression));
    }

    /** What could run code. Such a drawing is never read any further, however long ago it was published. */
    public List<Finding> closedDoors(Element drawing) {
        return found(List.of(ClosedDoors::check), drawing);
    }

    /** FEEL that cannot be read; nor is such a drawing, however long ago it was published. */
    public List<Finding> unreadable(Element drawing) {
        return found(List.of(new FeelReads(feel)), drawing);
    }

    /**
     * What else is to be said of a drawing that somebody publishes. What was published before is not asked again: a rule
     * that came later must not stop the leads inside.
     *
     * @param deployment with the files that belong to the drawing
     */
    public List<Finding> remarks(Element drawing, DeploymentEntity deployment) {
        return found(
                Stream.concat(ofTheDrawingAlone().stream(), ofTheProgram(new Published(deployment)).stream())
                        .toList(),
                drawing);
    }

    private static List<Finding> found(List<Rule> rules, Element drawing) {
        var findings = new Findings();
        var read = new Drawing(drawing);
        rules.forEach(rule -> rule.check(read, findings));
        return findings.all();
    }

    /**
     * What a drawing says by itself. The plugin for the Modeler has the same rules, and {@link #closedDoors} and {@link
     * #unreadable}, under the same names.
     */
    static List<Rule> ofTheDrawingAlone() {
        return List.of(
                new TasksDoSomething(),
                new SettingsFit(),
                new SettingsAreKnown(),
                new DurationsRead(),
                new PathsEnd(),
                new PathsLeadOn(),
                new ChoiceHasDefault(),
                new SplitIsWhole(),
                new LoopsWait(),
                new WaitHasTimer(),
                new EventsCome(),
                new EntryIsClear(),
                new ReturnsAreMeant(),
                new GoalIsInPlace());
    }

    /** What only the program knows: content, tables, forms and processes, fields of leads, holidays. */
    private List<Rule> ofTheProgram(Published published) {
        return List.of(
                new ContentIsThere(contents::getObject),
                new SegmentIsThere(segments::getObject),
                new NamesArePublished(published),
                new CallsEnd(published),
                new TimesCompute(feel, waits),
                new KnownNames(feel, fields::getObject));
    }
}
