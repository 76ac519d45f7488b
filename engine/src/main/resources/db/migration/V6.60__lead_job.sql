-- Enrolments become one kind of what is done with many leads in the background; bringing them in is no longer all.
CREATE TABLE lead_job (
    id          VARCHAR(36)  NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    -- key of a journey or of a table
    subject     VARCHAR(190) NOT NULL,
    segment_key VARCHAR(190),
    lead_filter VARCHAR(4000),
    -- as JSON, what each kind has to know
    plan        TEXT,
    everyone    BOOLEAN      NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    total       BIGINT       NOT NULL,
    done        BIGINT       NOT NULL,
    skipped     BIGINT       NOT NULL,
    outside     BIGINT       NOT NULL,
    failed      BIGINT       NOT NULL,
    failure     VARCHAR(2000),
    position_id VARCHAR(64),
    started_by  VARCHAR(190) NOT NULL,
    started_at  BIGINT       NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX lead_job_by_state ON lead_job (state, id);
CREATE INDEX lead_job_of_subject ON lead_job (subject, kind, id);

-- Whom a job is about where not everybody is meant: leads, or their instances where it is about those.
CREATE TABLE lead_job_item (
    job_id  VARCHAR(36) NOT NULL,
    item_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (job_id, item_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE lead_job_range (
    job_id      VARCHAR(36) NOT NULL,
    until_id    VARCHAR(64) NOT NULL,
    position_id VARCHAR(64) NOT NULL,
    finished    BOOLEAN     NOT NULL,
    done        BIGINT      NOT NULL,
    skipped     BIGINT      NOT NULL,
    outside     BIGINT      NOT NULL,
    failed      BIGINT      NOT NULL,
    failure     VARCHAR(2000),
    PRIMARY KEY (job_id, until_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO lead_job (id, kind, subject, segment_key, lead_filter, everyone, state, total, done, skipped, outside,
    failed, failure, position_id, started_by, started_at, finished_at)
SELECT id, 'ENROL', journey_key, segment_key, lead_filter, everyone, state, total, enrolled, skipped, outside, failed,
    failure, position_id, started_by, started_at, finished_at FROM enrolment;
INSERT INTO lead_job_item (job_id, item_id) SELECT enrolment_id, lead_id FROM enrolment_lead;
INSERT INTO lead_job_range (job_id, until_id, position_id, finished, done, skipped, outside, failed, failure)
SELECT enrolment_id, until_id, position_id, done, enrolled, skipped, outside, failed, failure FROM enrolment_range;
DROP TABLE enrolment;
DROP TABLE enrolment_lead;
DROP TABLE enrolment_range;
