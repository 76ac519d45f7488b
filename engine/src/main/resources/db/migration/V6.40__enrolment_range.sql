-- A stretch of the leads of a running enrolment, in the order of their ids: worked through by one thread at a time, so
-- that many threads and nodes bring leads in side by side. Its counts are added to the enrolment's when it is done.
CREATE TABLE enrolment_range (
    enrolment_id VARCHAR(36) NOT NULL,
    until_id     VARCHAR(36) NOT NULL,
    position_id  VARCHAR(36) NOT NULL,
    done         BOOLEAN     NOT NULL,
    enrolled     BIGINT      NOT NULL,
    skipped      BIGINT      NOT NULL,
    outside      BIGINT      NOT NULL,
    failed       BIGINT      NOT NULL,
    failure      VARCHAR(2000),
    PRIMARY KEY (enrolment_id, until_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
