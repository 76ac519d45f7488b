CREATE TABLE handoff (
    id          VARCHAR(36)  NOT NULL,
    lead_id     VARCHAR(36)  NOT NULL,
    instance_id VARCHAR(64)  NOT NULL,
    team        VARCHAR(190) NOT NULL,
    priority    INT          NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    escalated   BOOLEAN      NOT NULL,
    reason      VARCHAR(2000),
    note        VARCHAR(4000),
    decided_by  VARCHAR(190),
    opened_at   BIGINT       NOT NULL,
    due_at      BIGINT       NOT NULL,
    decided_at  BIGINT,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE UNIQUE INDEX handoff_of_instance ON handoff (instance_id);
CREATE INDEX handoff_of_lead ON handoff (lead_id, opened_at);
