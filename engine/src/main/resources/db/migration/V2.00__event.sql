CREATE TABLE lead_event (
    id          VARCHAR(100) NOT NULL,
    lead_id     VARCHAR(36)  NOT NULL,
    event_type  VARCHAR(100) NOT NULL,
    occurred_at BIGINT       NOT NULL,
    received_at BIGINT       NOT NULL,
    attributes  MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX lead_event_by_lead ON lead_event (lead_id, occurred_at, id);
