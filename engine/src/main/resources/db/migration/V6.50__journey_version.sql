-- Who published which version of a process; the drawing itself is the process engine's.
CREATE TABLE journey_version (
    definition_id VARCHAR(64)  NOT NULL,
    journey_key   VARCHAR(190) NOT NULL,
    version       INT          NOT NULL,
    published_by  VARCHAR(190) NOT NULL,
    published_at  BIGINT       NOT NULL,
    PRIMARY KEY (definition_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX journey_version_of_journey ON journey_version (journey_key, version);
