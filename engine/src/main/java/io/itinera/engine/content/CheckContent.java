package io.itinera.engine.content;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.lead.Leads;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at content before it goes out: reads it, holds its variables against what leads have, renders samples. */
@Component
class CheckContent {
    private static final int SAMPLE = 100;
    /** Gmail hides what comes behind this, and the unsubscribe link is mostly there. */
    private static final int GMAIL_CLIPS_AT = 102 * 1024;

    private final ContentShelf shelf;
    private final Leads leads;

    CheckContent(ContentShelf shelf, Leads leads) {
        this.shelf = shelf;
        this.leads = leads;
    }

    ContentCheck of(ContentEdit edit) {
        var compiled = shelf.compile(edit.source());
        var problems = new LinkedHashSet<String>();
        var warnings = new LinkedHashSet<String>();
        if (compiled.content().problem() != null) {
            problems.add(compiled.content().problem());
            return new ContentCheck(List.copyOf(problems), List.of(), 0);
        }
        if (!edit.kind().sent()) {
            return pulledIn(edit);
        }
        if (!compiled.texts().containsKey(edit.body().language())) {
            problems.add("There is no text in the content's own language \""
                    + edit.body().language() + "\". Write one, or choose another language for those without.");
        }
        var sample = List.copyOf(leads.findAll(leads.idsAfter(null, SAMPLE)).values());
        checkVariables(compiled, sample, problems, warnings);
        int bytes = problems.isEmpty() ? render(compiled, sample, problems, warnings) : 0;
        if (edit.kind() == ContentKind.EMAIL
                && !"transactional".equals(edit.body().purpose())) {
            wayOut(compiled, warnings);
        }
        return new ContentCheck(List.copyOf(problems), List.copyOf(warnings), bytes);
    }

    /** Layouts and snippets cannot be rendered alone: they are read within a small e-mail. */
    private ContentCheck pulledIn(ContentEdit edit) {
        var text = edit.body().texts().get(edit.body().language());
        if (text == null || text.html() == null || text.html().isBlank()) {
            return new ContentCheck(List.of("It has no HTML in its own language. Write some."), List.of(), 0);
        }
        if (edit.kind() == ContentKind.LAYOUT && !text.html().contains("#content()")) {
            return new ContentCheck(
                    List.of("The layout has no #content(). Write it where the content goes."), List.of(), 0);
        }
        var around = new ContentEdit(
                edit.key(),
                ContentKind.EMAIL,
                edit.title(),
                new ContentBody(
                        null,
                        null,
                        null,
                        edit.body().language(),
                        Map.of(edit.body().language(), new ContentText("x", text.html(), null)),
                        null,
                        null));
        var problem = shelf.compile(around.source()).content().problem();
        return new ContentCheck(
                problem == null ? List.of() : List.of(problem),
                List.of(),
                text.html().length());
    }

    private static void checkVariables(
            CompiledContent compiled, List<Lead> sample, Set<String> problems, Set<String> warnings) {
        var fields = new TreeSet<>(Lead.ownFields());
        sample.forEach(lead -> fields.addAll(lead.attributes().keySet()));
        var judge =
                new JudgeReferences(fields, compiled.source().body().defaults().keySet(), sample);
        compiled.texts().values().stream()
                .flatMap(text -> Stream.of(text.subject(), text.html(), text.text()))
                .filter(java.util.Objects::nonNull)
                .flatMap(template -> template.references().stream())
                .forEach(reference -> judge.judge(reference, problems, warnings));
    }

    private static int render(CompiledContent compiled, List<Lead> sample, Set<String> problems, Set<String> warnings) {
        int largest = 0;
        for (var lead : new ArrayList<>(sample.subList(0, Math.min(sample.size(), 10)))) {
            for (var language : compiled.texts().keySet()) {
                try {
                    var html =
                            compiled.render(lead, language, SampleLinks.VALUES).html();
                    largest = Math.max(largest, html == null ? 0 : html.getBytes(StandardCharsets.UTF_8).length);
                } catch (RenderFailure failure) {
                    problems.add(failure.getMessage());
                }
            }
        }
        if (largest > GMAIL_CLIPS_AT) {
            warnings.add("The HTML has " + largest / 1024
                    + " kB. Gmail cuts messages off at 102 kB, with the unsubscribe link. Make it shorter.");
        }
        return largest;
    }

    private static void wayOut(CompiledContent compiled, Set<String> warnings) {
        compiled.texts().forEach((language, text) -> {
            boolean offered = text.html().references().stream()
                    .anyMatch(one -> one.root().equals("links")
                            && Set.of("unsubscribe", "preferences").contains(String.valueOf(one.field())));
            if (!offered) {
                warnings.add(text.html().name()
                        + " offers no way to unsubscribe. Link to $links.unsubscribe or $links.preferences.");
            }
        });
    }
}
