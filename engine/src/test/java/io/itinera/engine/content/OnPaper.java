package io.itinera.engine.content;

import io.itinera.engine.bpmn.ContentConditions;
import io.itinera.engine.bpmn.feel.Feel;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Content without a database. */
final class OnPaper {
    private OnPaper() {}

    static Templates templates() {
        return new Templates(new ContentConditions(new Feel(Clock.systemUTC())));
    }

    static Contents contents() {
        return new Contents(shelf(List.of()));
    }

    static ContentShelf shelf(List<ContentSource> published) {
        var stored = new StoredContent(null) {
            @Override
            String revision() {
                return "as it stands";
            }

            @Override
            List<ContentSource> published() {
                return published;
            }
        };
        return new ContentShelf(new ContentFiles(), templates(), stored, Clock.systemUTC());
    }

    static CompiledContent compiled(ContentSource source, Function<String, ContentSource> others) {
        return new CompileContent(templates(), others).compile(source);
    }
}
