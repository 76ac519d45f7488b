CREATE TABLE audit (
    id          VARCHAR(36)  NOT NULL,
    recorded_at BIGINT       NOT NULL,
    actor       VARCHAR(190) NOT NULL,
    deed        VARCHAR(60)  NOT NULL,
    subject     VARCHAR(190) NOT NULL,
    detail      VARCHAR(1000),
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX audit_subject ON audit (subject, id);
