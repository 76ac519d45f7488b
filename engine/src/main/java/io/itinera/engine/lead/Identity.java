package io.itinera.engine.lead;

import java.util.Locale;

/** One name of a lead; belongs to at most one lead. Blanks around it never count, and case does not in an e-mail address. */
public record Identity(IdentityKind kind, String value) {
    public Identity {
        value = value.strip();
        if (kind == IdentityKind.EMAIL) {
            value = value.toLowerCase(Locale.ROOT);
        }
    }
}
