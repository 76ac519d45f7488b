package io.itinera.engine.bpmn.compare;

import io.itinera.engine.journey.DrawingChange;
import io.itinera.engine.journey.DrawingChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells what became of the elements from one drawing to another: the same id is the same element. */
public final class CompareDrawings {
    private CompareDrawings() {}

    /** Within an engine command. Where things stand on the canvas is no difference. */
    public static List<DrawingChange> of(String before, String after) {
        var old = DescribedElement.all(ReadDrawing.root(before));
        var young = DescribedElement.all(ReadDrawing.root(after));
        var changes = new ArrayList<DrawingChange>();
        young.forEach((id, element) -> {
            var was = old.get(id);
            if (was == null) {
                changes.add(change(element, Kind.ADDED, List.of()));
            } else if (!was.sameAs(element)) {
                changes.add(change(element, Kind.CHANGED, words(was, element)));
            }
        });
        old.values().stream()
                .filter(element -> !young.containsKey(element.id()))
                .forEach(element -> changes.add(change(element, Kind.REMOVED, List.of())));
        return changes;
    }

    private static DrawingChange change(DescribedElement element, Kind kind, List<String> words) {
        return new DrawingChange(element.id(), element.label(), element.kind(), kind, words);
    }

    private static List<String> words(DescribedElement was, DescribedElement is) {
        var words = new ArrayList<String>();
        if (!was.kind().equals(is.kind())) {
            words.add("It was: " + was.kind() + ". It is now: " + is.kind() + ".");
        }
        var names = new LinkedHashSet<>(is.facts().keySet());
        names.addAll(was.facts().keySet());
        for (var name : names) {
            var difference = difference(name, was.facts(), is.facts());
            if (difference != null) {
                words.add(difference);
            }
        }
        return words;
    }

    private static String difference(String name, Map<String, Fact> was, Map<String, Fact> is) {
        var old = was.get(name);
        var young = is.get(name);
        if (Objects.equals(old, young)) {
            return null;
        }
        if (old == null) {
            return name + ": " + young + " (new)";
        }
        return young == null ? name + ": " + old + " (taken away)" : name + ": " + old + " → " + young;
    }
}
