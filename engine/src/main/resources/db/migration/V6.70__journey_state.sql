-- Journeys that somebody paused or archived; one without a row runs. RESUMING until all that waited is due again.
CREATE TABLE journey_state (
    journey_key VARCHAR(190) NOT NULL,
    pace        VARCHAR(20)  NOT NULL,
    archived    BOOLEAN      NOT NULL,
    changed_by  VARCHAR(190) NOT NULL,
    changed_at  BIGINT       NOT NULL,
    PRIMARY KEY (journey_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
