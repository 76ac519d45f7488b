package io.itinera.engine.bpmn.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.Test;

class LongDrawingTest {
    private static final int SHAPES = 20_000;

    private final Findings findings = new Findings();

    @Test
    void shouldFollowAPathOfManyThousandShapesToItsEnd() {
        var drawing = new Drawing(row("<endEvent id='s" + SHAPES + "'/>"));

        new PathsEnd().check(drawing, findings);
        new PathsLeadOn().check(drawing, findings);
        new LoopsWait().check(drawing, findings);

        assertThat(findings.all()).isEmpty();
    }

    @Test
    void shouldFindALoopOfManyThousandShapes() {
        var last = "s" + SHAPES;
        var drawing = new Drawing(
                row("<task id='" + last + "'/><sequenceFlow id='back' sourceRef='" + last + "' targetRef='s1'/>"));

        new LoopsWait().check(drawing, findings);

        assertThat(findings.all()).filteredOn(Finding::serious).hasSize(1);
    }

    @Test
    void shouldTellEachLoopOnce() {
        var drawing = new Drawing(row("<task id='s" + SHAPES + "'/>"
                + "<sequenceFlow id='back1' sourceRef='s9' targetRef='s2'/>"
                + "<sequenceFlow id='back2' sourceRef='s8' targetRef='s3'/>"
                + "<sequenceFlow id='back3' sourceRef='s19' targetRef='s19'/>"));

        new LoopsWait().check(drawing, findings);

        assertThat(findings.all()).extracting(finding -> finding.place().id()).containsExactly("s2", "s19");
    }

    /** A start, tasks one behind the other, and what stands at the end. */
    private static Element row(String end) {
        var xml = new StringBuilder("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'>"
                + "<process id='long'><startEvent id='s0'/>");
        for (int i = 1; i < SHAPES; i++) {
            xml.append("<task id='s%d'/>".formatted(i));
        }
        for (int i = 1; i <= SHAPES; i++) {
            xml.append("<sequenceFlow id='f%d' sourceRef='s%d' targetRef='s%d'/>".formatted(i, i - 1, i));
        }
        xml.append(end).append("</process></definitions>");
        return ReadXml.root(xml.toString());
    }
}
