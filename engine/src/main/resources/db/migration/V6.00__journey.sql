-- A lead's stay in a journey; "running" is 1 while it is inside and NULL afterwards, so that the unique key admits any
-- number of past stays but one present one.
CREATE TABLE journey_run (
    instance_id VARCHAR(64)  NOT NULL,
    journey_key VARCHAR(190) NOT NULL,
    lead_id     VARCHAR(36)  NOT NULL,
    running     SMALLINT,
    entered_at  BIGINT       NOT NULL,
    left_at     BIGINT,
    left_by     VARCHAR(255),
    PRIMARY KEY (instance_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE UNIQUE INDEX journey_run_once ON journey_run (journey_key, lead_id, running);
CREATE INDEX journey_run_of_lead ON journey_run (lead_id, entered_at);

CREATE TABLE enrolment (
    id          VARCHAR(36)  NOT NULL,
    journey_key VARCHAR(190) NOT NULL,
    everyone    BOOLEAN      NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    total       BIGINT       NOT NULL,
    enrolled    BIGINT       NOT NULL,
    skipped     BIGINT       NOT NULL,
    failed      BIGINT       NOT NULL,
    failure     VARCHAR(2000),
    position_id VARCHAR(36),
    started_by  VARCHAR(190) NOT NULL,
    started_at  BIGINT       NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX enrolment_by_state ON enrolment (state, id);
CREATE INDEX enrolment_of_journey ON enrolment (journey_key, id);

CREATE TABLE enrolment_lead (
    enrolment_id VARCHAR(36) NOT NULL,
    lead_id      VARCHAR(36) NOT NULL,
    PRIMARY KEY (enrolment_id, lead_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE journey_count (
    journey_key VARCHAR(190) NOT NULL,
    version     INT          NOT NULL,
    element_id  VARCHAR(190) NOT NULL,
    entered     BIGINT       NOT NULL,
    exits       BIGINT       NOT NULL,
    PRIMARY KEY (journey_key, version, element_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What single transactions add to the counts, until it is folded into them.
CREATE TABLE journey_count_addition (
    id          VARCHAR(36)  NOT NULL,
    journey_key VARCHAR(190) NOT NULL,
    version     INT          NOT NULL,
    element_id  VARCHAR(190) NOT NULL,
    entered     BIGINT       NOT NULL,
    exits       BIGINT       NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Events that a waiting lead asked for, until the journey has moved on by them.
CREATE TABLE journey_wake_up (
    event_id        VARCHAR(190) NOT NULL,
    subscription_id VARCHAR(64)  NOT NULL,
    instance_id     VARCHAR(64)  NOT NULL,
    due_at          BIGINT       NOT NULL,
    attempts        INT          NOT NULL,
    failure         VARCHAR(2000),
    PRIMARY KEY (event_id, subscription_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX journey_wake_up_due ON journey_wake_up (due_at);
