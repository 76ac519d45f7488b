CREATE TABLE lead (
    id              VARCHAR(36)  NOT NULL,
    external_id     VARCHAR(190),
    created_at      BIGINT       NOT NULL,
    attributes      MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX lead_created ON lead (created_at);
