CREATE TABLE score (
    id            VARCHAR(36)  NOT NULL,
    lead_id       VARCHAR(36)  NOT NULL,
    scored_at     BIGINT       NOT NULL,
    decision_key  VARCHAR(190) NOT NULL,
    table_version INT          NOT NULL,
    score         INT          NOT NULL,
    grade         VARCHAR(20),
    qualified     BOOLEAN      NOT NULL,
    rules         MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX score_of_lead ON score (lead_id, scored_at, id);
