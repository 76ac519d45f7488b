-- Old events are found by when they came in.
CREATE INDEX lead_event_by_age ON lead_event (received_at);

-- How many events of a type a lead had that have aged out: scores and conditions count all that ever happened.
CREATE TABLE lead_event_count (
    lead_id    VARCHAR(36)  NOT NULL,
    event_type VARCHAR(100) NOT NULL,
    events     BIGINT       NOT NULL,
    PRIMARY KEY (lead_id, event_type)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
