-- For which time the daily rescoring was last started, so that of several nodes only one starts it.
CREATE TABLE rescore_day (
    subject VARCHAR(190) NOT NULL,
    due_at  BIGINT       NOT NULL,
    PRIMARY KEY (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
