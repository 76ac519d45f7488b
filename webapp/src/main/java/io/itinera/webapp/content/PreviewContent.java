package io.itinera.webapp.content;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.content.ContentEdit;
import io.itinera.engine.content.ContentKind;
import io.itinera.engine.content.ContentLibrary;
import io.itinera.engine.content.RenderFailure;
import io.itinera.engine.content.Rendered;
import io.itinera.engine.lead.Leads;
import org.springframework.stereotype.Component;

/** The content as a lead would get it, or why not. */
@Component
class PreviewContent {
    /** @param rendered null where it cannot be shown; {@code problem} says why then */
    record Shown(Rendered rendered, String problem) {}

    private final ContentLibrary library;
    private final Leads leads;

    PreviewContent(ContentLibrary library, Leads leads) {
        this.library = library;
        this.leads = leads;
    }

    /** @param lead id or e-mail address; empty for a lead of whom nothing is known */
    Shown of(ContentEdit edit, String lead, String language) {
        if (edit.kind() == ContentKind.SNIPPET || edit.kind() == ContentKind.LAYOUT) {
            return new Shown(null, "Look at it in an e-mail that uses it.");
        }
        try {
            return new Shown(library.preview(edit, idOf(lead), language), null);
        } catch (RenderFailure | NotFound failure) {
            return new Shown(null, failure.getMessage());
        }
    }

    private String idOf(String lead) {
        if (lead == null || lead.isBlank()) {
            return null;
        }
        var named = lead.strip();
        return named.contains("@")
                ? leads.findByEmail(named)
                        .orElseThrow(() -> new NotFound("lead", named))
                        .id()
                : named;
    }
}
