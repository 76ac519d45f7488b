package io.itinera.engine.bpmn.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.engine.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Refuses forms that would run something in the browser of whoever opens the task, or bring a page of somebody else into
 * it. Tasklist cleans what it shows as well; a form that needs cleaning is nobody's to publish.
 */
final class HarmlessForms {
    private static final Pattern RUNS = Pattern.compile(
            "<\\s*(script|iframe|frame|object|embed|base|link|meta|svg|math)\\b|<[^<>]{0,2000}\\son\\w+\\s*=|(java|vb)script\\s*:"
                    + "|data\\s*:\\s*text/html",
            Pattern.CASE_INSENSITIVE);

    private HarmlessForms() {}

    static void check(ResourceEntity form) {
        JsonNode fields;
        try {
            fields = Json.read(new String(form.getBytes(), StandardCharsets.UTF_8), JsonNode.class);
        } catch (IllegalArgumentException e) {
            throw refused(form, "it is no readable JSON. Save it again in Camunda Modeler.");
        }
        look(form, fields, "the form");
    }

    private static void look(ResourceEntity form, JsonNode node, String place) {
        var at = node.path("id").isTextual() ? "field \"" + node.path("id").asText() + "\"" : place;
        if (node.path("type").asText().equals("iframe")) {
            throw refused(form, at + " shows a page of somebody else. Take it out; a link in a text does as well.");
        }
        if (node.isTextual() && RUNS.matcher(node.asText()).find()) {
            throw refused(form, at + " holds a script, or what could become one. Write texts in Markdown.");
        }
        node.forEach(inner -> look(form, inner, at));
    }

    private static RuntimeException refused(ResourceEntity form, String why) {
        return BoundedFiles.refused("The form " + form.getName(), why);
    }
}
