-- For which time something that is due now and then was last started, so that of several nodes only one starts it.
CREATE TABLE claimed_time (
    subject VARCHAR(190) NOT NULL,
    due_at  BIGINT       NOT NULL,
    PRIMARY KEY (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
