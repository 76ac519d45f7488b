package io.itinera.engine.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where an import stands.
 *
 * <pre>
 * held ──mapping confirmed──▶ waiting ──first lines──▶ running ──last line──▶ done
 *                               └──── upload broke off ──┴─ file unreadable ─▶ failed
 * </pre>
 *
 * Only files that a person looks at before they are imported are ever held; one that nobody starts is forgotten.
 *
 * Trouble with the database is none of these: the import stays where it is and goes on later.
 */
public enum ImportState {
    HELD,
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
