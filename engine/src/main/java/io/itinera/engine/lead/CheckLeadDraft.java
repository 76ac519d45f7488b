package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks a draft and brings it into the form in which it is kept. */
final class CheckLeadDraft {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\\\p{Cntrl}]{1,64}@"
            + "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    private CheckLeadDraft() {}

    /** @throws InvalidInput naming the first field at fault */
    static LeadDraft checked(LeadDraft draft) {
        var externalId = identity(IdentityKind.EXTERNAL_ID, draft.externalId());
        var email = email(identity(IdentityKind.EMAIL, draft.email()));
        var anonymousId = identity(IdentityKind.ANONYMOUS_ID, draft.anonymousId());
        if (externalId == null && email == null && anonymousId == null) {
            throw new InvalidInput("email", "Nothing says which lead is meant: give externalId, email or anonymousId.");
        }
        return new LeadDraft(
                externalId,
                email,
                anonymousId,
                text("phone", draft.phone(), 50),
                text("firstName", draft.firstName(), 100),
                text("lastName", draft.lastName(), 100),
                text("company", draft.company(), 200),
                Locales.language(text("language", draft.language(), 35)),
                Locales.timeZone(text("timeZone", draft.timeZone(), 64)),
                draft.lifecycleStage(),
                CheckAttributes.checked(draft.attributes()),
                draft.consent() == null ? Map.of() : draft.consent());
    }

    private static String identity(IdentityKind kind, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var normal = new Identity(kind, value).value();
        return text(kind.field(), normal, kind.longest());
    }

    private static String email(String email) {
        if (email != null && (!EMAIL.matcher(email).matches() || email.contains(".."))) {
            throw new InvalidInput(
                    "email", "\"" + email + "\" is not an e-mail address; write it like name@example.com.");
        }
        return email;
    }

    private static String text(String field, String value, int longest) {
        if (value == null) {
            return null;
        }
        var text = value.strip();
        if (text.length() > longest) {
            throw new InvalidInput(
                    field,
                    field + " has " + text.length() + " characters, at most " + longest + " are kept; shorten it.");
        }
        return text;
    }
}
