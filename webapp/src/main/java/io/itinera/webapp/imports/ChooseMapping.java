package io.itinera.webapp.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.Imports;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the mapping out of a sent form, be it chosen column by column or pasted as JSON. */
@Component
class ChooseMapping {
    private final Imports imports;

    ChooseMapping(Imports imports) {
        this.imports = imports;
    }

    MappingView view(String id, MultiValueMap<String, String> form) {
        var pasted = form.getFirst("json");
        return pasted == null ? chosen(id, form) : pasted(id, pasted);
    }

    private MappingView chosen(String id, MultiValueMap<String, String> form) {
        var base = ImportMapping.parse(form.getFirst("mapping"));
        var choices = Choice.of(form);
        var maker = new MapByChoices(base);
        form.getOrDefault("keep", List.of()).forEach(maker::keepField);
        choices.forEach(maker::add);
        var preview = imports.previewHeld(id, maker.mapping(missing(form)));
        return maker.faults().isEmpty() && preview.problems().isEmpty()
                ? MappingView.of(preview)
                : MappingView.of(preview, choices, maker.faults(), base);
    }

    /** Where the text does not fit, the columns stay as they are recognised without it. */
    private MappingView pasted(String id, String text) {
        try {
            var preview = imports.previewHeld(id, ImportMapping.parse(text));
            return preview.problems().isEmpty()
                    ? MappingView.of(preview)
                    : recognised(id).withJson(text, preview.problems().get(0).message());
        } catch (InvalidInput e) {
            return recognised(id).withJson(text, e.getMessage());
        }
    }

    private MappingView recognised(String id) {
        return MappingView.of(imports.previewHeld(id, null));
    }

    private static List<String> missing(MultiValueMap<String, String> form) {
        var text = form.getFirst("missing");
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
