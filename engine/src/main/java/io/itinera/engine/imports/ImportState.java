package io.itinera.engine.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where an import stands.
 *
 * <pre>
 * waiting ──first lines──▶ running ──last line──▶ done
 *    └──── upload broke off ──┴─ file unreadable ─▶ failed
 * </pre>
 *
 * Trouble with the database is none of these: the import stays where it is and goes on later.
 */
public enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
