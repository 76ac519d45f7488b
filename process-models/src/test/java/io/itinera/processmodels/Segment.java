package io.itinera.processmodels;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A straight piece of a drawn flow. */
record Segment(String flow, double x1, double y1, double x2, double y2) {
    static List<Segment> of(SequenceFlow flow) {
        var points = new ArrayList<>(flow.getDiagramElement().getWaypoints());
        var segments = new ArrayList<Segment>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            segments.add(new Segment(flow.getId(), from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return segments;
    }

    /** Both upright or both level, on one line, with more than a point in common. */
    boolean liesUpon(Segment other) {
        if (flow.equals(other.flow)) {
            return false;
        }
        if (x1 == x2 && other.x1 == other.x2) {
            return x1 == other.x1 && overlap(y1, y2, other.y1, other.y2);
        }
        return y1 == y2 && other.y1 == other.y2 && y1 == other.y1 && overlap(x1, x2, other.x1, other.x2);
    }

    private static boolean overlap(double a1, double a2, double b1, double b2) {
        return Math.min(Math.max(a1, a2), Math.max(b1, b2)) > Math.max(Math.min(a1, a2), Math.min(b1, b2));
    }
}
