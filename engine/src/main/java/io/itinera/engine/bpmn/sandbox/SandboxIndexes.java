package io.itinera.engine.bpmn.sandbox;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fits the indexes and keys of a sandbox's database to a dry run, which spends most of its time there: each index costs
 * with every row that a step makes, changes or deletes. Nobody searches, sends, looks into the engine by hand, or lets age
 * in a sandbox; and what the engine's foreign keys hold together is thrown away as a whole.
 */
final class SandboxIndexes {
    static final String JOB_DUE = "dry_run_job_due";

    private static final String FOREIGN_KEYS =
            "SELECT TABLE_NAME, CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"
                    + " WHERE CONSTRAINT_TYPE = 'FOREIGN KEY' AND UPPER(TABLE_NAME) LIKE 'ACT\\_%'";

    /** Those after the second are what the foreign keys bring by themselves and the engine looks up. */
    private static final List<String> NEEDED = List.of(
            "CREATE INDEX " + JOB_DUE + " ON ACT_RU_JOB (DUEDATE_)",
            "CREATE INDEX dry_run_message_due ON message (state, due_at)",
            "CREATE INDEX dry_run_execution_of_instance ON ACT_RU_EXECUTION (PROC_INST_ID_)",
            "CREATE INDEX dry_run_execution_of_parent ON ACT_RU_EXECUTION (PARENT_ID_)",
            "CREATE INDEX dry_run_execution_of_caller ON ACT_RU_EXECUTION (SUPER_EXEC_)",
            "CREATE INDEX dry_run_variable_of_execution ON ACT_RU_VARIABLE (EXECUTION_ID_)",
            "CREATE INDEX dry_run_wait_of_execution ON ACT_RU_EVENT_SUBSCR (EXECUTION_ID_)",
            "CREATE INDEX dry_run_task_of_execution ON ACT_RU_TASK (EXECUTION_ID_)",
            "CREATE INDEX dry_run_task_of_instance ON ACT_RU_TASK (PROC_INST_ID_)",
            "CREATE INDEX dry_run_link_of_task ON ACT_RU_IDENTITYLINK (TASK_ID_)");

    private static final List<String> NOT_ASKED_FOR = List.of(
            "ACT_IDX_VARIABLE_TENANT_ID",
            "ACT_IDX_VARIABLE_TASK_NAME_TYPE",
            "ACT_IDX_BATCH_ID",
            "ACT_IDX_JOB_HANDLER_TYPE",
            "ACT_IDX_JOB_JOB_DEF_ID",
            "ACT_IDX_JOB_PROCINST",
            "ACT_IDX_JOB_ROOT_PROCINST",
            "ACT_IDX_EVENT_SUBSCR_CONFIG_",
            "ACT_IDX_EVENT_SUBSCR_EVT_NAME",
            "message_newest",
            "message_of_state",
            "message_of_channel",
            "message_queue",
            "lead_profile_by_stage",
            "lead_profile_by_score",
            "lead_profile_search_external_id",
            "lead_profile_search_email",
            "lead_profile_search_first_name",
            "lead_profile_search_last_name",
            "lead_profile_search_company",
            "lead_event_by_age",
            "contact_by_age",
            "journey_run_by_end");

    private SandboxIndexes() {}

    static void fit(JdbcTemplate jdbc) {
        jdbc.query(
                        FOREIGN_KEYS,
                        (row, number) -> "ALTER TABLE " + row.getString(1) + " DROP CONSTRAINT " + row.getString(2))
                .forEach(jdbc::execute);
        NEEDED.forEach(jdbc::execute);
        NOT_ASKED_FOR.forEach(name -> jdbc.execute("DROP INDEX IF EXISTS " + name));
    }
}
