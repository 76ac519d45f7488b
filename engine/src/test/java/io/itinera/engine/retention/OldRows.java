package io.itinera.engine.retention;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of any age in every table that ages, as many as a test likes. */
final class OldRows {
    private static final int LEADS = 20;
    private static final String NUMBER = ":number";
    private static final String LEAD = ":lead";
    private static final String AT = ":at";
    /** The engine keeps dates, the rest milliseconds. */
    private static final String DATE = ":date";

    private static final Map<String, String> INSERTS = Map.ofEntries(
            Map.entry(
                    "lead_event",
                    "id, lead_id, event_type, occurred_at, received_at, attributes"
                            + "| ':number', ':lead', 'click', 0, :at, '{}'"),
            Map.entry(
                    "journey_run",
                    "instance_id, journey_key, lead_id, running, entered_at, left_at, left_by"
                            + "| ':number', 'some', ':lead', NULL, 0, :at, 'end'"),
            Map.entry("journey_step", "instance_id, element_id, entered_at | ':number', 'wait', :at"),
            Map.entry(
                    "message",
                    "id, lead_id, instance_id, element_id, visit, channel, purpose, payload, state, attempts,"
                            + " created_at, due_at, updated_at"
                            + "| ':number', ':lead', 'i', 'e', '1', 'email', 'MARKETING', '{}', ':state', 1, :at, 0, :at"),
            Map.entry("message_capture", "message_id, kind, content, captured_at | ':number', 'email', '{}', :at"),
            Map.entry("audit", "id, recorded_at, actor, deed, subject | ':number', :at, 'anna', 'file.published', 'x'"),
            Map.entry(
                    "import_job",
                    "id, file_name, state, mapping, next_byte, next_line, lines_read, leads_created,"
                            + " leads_updated, lines_rejected, started_at, advanced_at, finished_at"
                            + "| ':number', 'f.csv', 'DONE', '{}', 0, 0, 0, 0, 0, 0, 0, 0, :at"),
            Map.entry("import_error", "import_id, line_no, message | 'job', :number, 'bad'"),
            Map.entry(
                    "ACT_HI_JOB_LOG",
                    "ID_, TIMESTAMP_, JOB_ID_, JOB_EXCEPTION_STACK_ID_" + "| ':number', :date, 'j', 'trace-:number'"),
            Map.entry("ACT_GE_BYTEARRAY", "ID_, REV_, NAME_ | 'trace-:number', 1, 'a stack trace'"),
            Map.entry(
                    "ACT_HI_INCIDENT",
                    "ID_, CREATE_TIME_, END_TIME_, INCIDENT_TYPE_"
                            + "| ':number', '2001-01-01 00:00:00', :date, 'failedJob'"),
            Map.entry("ACT_HI_OP_LOG", "ID_, TIMESTAMP_, USER_ID_ | ':number', :date, 'anna'"));

    private static final List<String> OF_THE_ENGINE = List.of("ACT_HI_JOB_LOG", "ACT_HI_INCIDENT", "ACT_HI_OP_LOG");

    private final JdbcTemplate jdbc;
    private int number;

    OldRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        OF_THE_ENGINE.forEach(table -> jdbc.update("DELETE FROM " + table));
        jdbc.update("DELETE FROM ACT_GE_BYTEARRAY WHERE NAME_ = 'a stack trace'");
    }

    /** Counts from the beginning again, so that what follows belongs to what was there before. */
    void startOver() {
        number = 0;
    }

    void add(String table, int count, Instant at) {
        add(table, count, at, "SENT");
    }

    /** @param state of messages */
    void add(String table, int count, Instant at, String state) {
        var parts = INSERTS.get(table).split("\\|");
        var date = "'" + at.toString().substring(0, 19).replace('T', ' ') + "'";
        var rows = IntStream.range(0, count)
                .mapToObj(i -> "("
                        + parts[1].replace(NUMBER, String.valueOf(++number))
                                .replace(LEAD, "lead-" + number % LEADS)
                                .replace(":state", state)
                                .replace(DATE, date)
                                .replace(AT, String.valueOf(at.toEpochMilli()))
                        + ")")
                .toList();
        for (int from = 0; from < rows.size(); from += 500) {
            jdbc.update("INSERT INTO " + table + " (" + parts[0] + ") VALUES "
                    + String.join(", ", rows.subList(from, Math.min(rows.size(), from + 500))));
        }
    }

    void addScore(String lead, Instant at) {
        jdbc.update(
                "INSERT IGNORE INTO score_word (id, fingerprint, word) VALUES (1, 'some table', ?)",
                "{\"key\":\"lead-score\",\"version\":1}");
        jdbc.update(
                "INSERT INTO lead_profile (id, lifecycle_stage, attributes, created_at, updated_at, scored_at, scored_by)"
                        + " VALUES (?, 'LEAD', '{}', 0, 0, ?, 1) ON DUPLICATE KEY UPDATE scored_at = VALUES(scored_at)",
                lead,
                at.toEpochMilli());
        jdbc.update(
                "INSERT INTO lead_score (scored_at, lead_id, decision, score, qualified, reasons)"
                        + " VALUES (?, ?, 1, 50, FALSE, ?)",
                at.toEpochMilli(),
                lead,
                "[]".getBytes(StandardCharsets.UTF_8));
    }

    long count(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
    }
}
