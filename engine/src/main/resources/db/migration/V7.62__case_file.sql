-- What each decision has to answer, as CSV. An empty text: there were cases, and somebody took them away.
CREATE TABLE case_file (
    decision_key VARCHAR(190) NOT NULL,
    csv          MEDIUMTEXT   NOT NULL,
    cases        INT          NOT NULL,
    saved_by     VARCHAR(190) NOT NULL,
    saved_at     BIGINT       NOT NULL,
    PRIMARY KEY (decision_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
