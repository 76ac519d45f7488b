-- Who published which version of a decision; the table itself is the process engine's.
CREATE TABLE decision_version (
    definition_id VARCHAR(64)  NOT NULL,
    decision_key  VARCHAR(190) NOT NULL,
    version       INT          NOT NULL,
    published_by  VARCHAR(190) NOT NULL,
    published_at  BIGINT       NOT NULL,
    note          VARCHAR(190),
    PRIMARY KEY (definition_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX decision_version_of_key ON decision_version (decision_key, version);
