-- Dry runs as they were asked for and what came of them. What happens in one is kept nowhere.
CREATE TABLE dry_run (
    id          VARCHAR(36)  NOT NULL,
    journey_key VARCHAR(190) NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    percent     INT          NOT NULL,
    request     MEDIUMTEXT   NOT NULL,
    findings    MEDIUMTEXT,
    result      MEDIUMTEXT,
    failure     VARCHAR(2000),
    started_by  VARCHAR(190) NOT NULL,
    asked_at    BIGINT       NOT NULL,
    -- when the node that works on it last said so
    beat_at     BIGINT       NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX dry_run_by_state ON dry_run (state, id);
CREATE INDEX dry_run_of_journey ON dry_run (journey_key, id);

-- The ways of a few real leads through it; they go when the lead is erased.
CREATE TABLE dry_run_trail (
    run_id  VARCHAR(36) NOT NULL,
    place   INT         NOT NULL,
    lead_id VARCHAR(36) NOT NULL,
    trail   MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (run_id, place)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX dry_run_trail_of_lead ON dry_run_trail (lead_id);
