-- Background jobs that go through leads and do something for each; subject names what that is done with.
CREATE TABLE lead_sweep (
    id          VARCHAR(36)  NOT NULL,
    work        VARCHAR(40)  NOT NULL,
    subject     VARCHAR(190) NOT NULL,
    segment_key VARCHAR(190),
    -- the segment's filter as it was when the job began
    lead_filter VARCHAR(4000),
    everyone    BOOLEAN      NOT NULL,
    -- of the leads meant, only those of whom something has changed since the work was last done
    changed     BOOLEAN      NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    total       BIGINT       NOT NULL,
    done        BIGINT       NOT NULL,
    skipped     BIGINT       NOT NULL,
    outside     BIGINT       NOT NULL,
    failed      BIGINT       NOT NULL,
    failure     VARCHAR(2000),
    position_id VARCHAR(36),
    started_by  VARCHAR(190) NOT NULL,
    started_at  BIGINT       NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX lead_sweep_by_state ON lead_sweep (state, id);
CREATE INDEX lead_sweep_of_work ON lead_sweep (work, subject, id);

CREATE TABLE lead_sweep_lead (
    sweep_id VARCHAR(36) NOT NULL,
    lead_id  VARCHAR(36) NOT NULL,
    PRIMARY KEY (sweep_id, lead_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A stretch of leads in the order of their ids, worked through by one thread at a time.
CREATE TABLE lead_sweep_range (
    sweep_id    VARCHAR(36) NOT NULL,
    until_id    VARCHAR(36) NOT NULL,
    position_id VARCHAR(36) NOT NULL,
    finished    BOOLEAN     NOT NULL,
    done        BIGINT      NOT NULL,
    skipped     BIGINT      NOT NULL,
    outside     BIGINT      NOT NULL,
    failed      BIGINT      NOT NULL,
    failure     VARCHAR(2000),
    PRIMARY KEY (sweep_id, until_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
