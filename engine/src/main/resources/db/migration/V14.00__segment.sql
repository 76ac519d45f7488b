CREATE TABLE segment (
    segment_key VARCHAR(190)  NOT NULL,
    name        VARCHAR(190)  NOT NULL,
    lead_filter VARCHAR(4000) NOT NULL,
    updated_at  BIGINT        NOT NULL,
    updated_by  VARCHAR(190)  NOT NULL,
    PRIMARY KEY (segment_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
