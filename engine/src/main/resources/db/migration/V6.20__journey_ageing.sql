-- Stays that are over are found by when they ended; those that go on have no end and are passed by.
CREATE INDEX journey_run_by_end ON journey_run (left_at);

-- Who was in which journey before, once the stay itself has aged out: nobody enters twice for having been forgotten.
CREATE TABLE journey_visit (
    lead_id     VARCHAR(36)  NOT NULL,
    journey_key VARCHAR(190) NOT NULL,
    PRIMARY KEY (lead_id, journey_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX journey_visit_of_journey ON journey_visit (journey_key);

ALTER TABLE journey_wake_up ADD COLUMN queued_at BIGINT NOT NULL DEFAULT 0;
UPDATE journey_wake_up SET queued_at = due_at;
