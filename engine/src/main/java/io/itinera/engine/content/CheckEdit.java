package io.itinera.engine.content;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import java.util.regex.Pattern;

/** Looks at a draft before it is kept: what would not fit into its row. */
final class CheckEdit {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LARGEST = 2_000_000;

    private CheckEdit() {}

    static void check(ContentEdit edit) {
        if (edit.key() == null || !KEY.matcher(edit.key()).matches()) {
            throw new InvalidInput(
                    "key",
                    "The key \"" + edit.key() + "\" is none: use small letters, digits and dashes, at most 100.");
        }
        if (edit.title().length() > LONGEST_TITLE) {
            throw new InvalidInput("title", "The title has more than " + LONGEST_TITLE + " characters.");
        }
        if (edit.body().topic() != null && edit.body().topic().length() > LONGEST_NAME) {
            throw new InvalidInput("topic", "The topic has more than " + LONGEST_NAME + " characters.");
        }
        language("language", edit.body().language());
        edit.body().texts().keySet().forEach(language -> language("texts", language));
        if (Json.write(edit.body()).length() > LARGEST) {
            throw new InvalidInput("texts", "The texts together have more than " + LARGEST + " characters.");
        }
    }

    private static void language(String field, String tag) {
        if (!LANGUAGE.matcher(tag).matches()) {
            throw new InvalidInput(field, "\"" + tag + "\" is no language. Write a tag such as en, de or pt-BR.");
        }
    }
}
