-- Leads whom an event is to bring into a journey; the row goes when the lead comes in.
CREATE TABLE journey_entry (
    journey_key VARCHAR(190) NOT NULL,
    event_id    VARCHAR(100) NOT NULL,
    lead_id     VARCHAR(36)  NOT NULL,
    attempts    INT          NOT NULL,
    due_at      BIGINT       NOT NULL,
    PRIMARY KEY (journey_key, event_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX journey_entry_by_due ON journey_entry (due_at);
CREATE INDEX journey_entry_of_lead ON journey_entry (lead_id);
