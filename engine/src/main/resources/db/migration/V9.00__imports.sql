CREATE TABLE import_job (
    id             VARCHAR(36)  NOT NULL,
    file_name      VARCHAR(255) NOT NULL,
    started_by     VARCHAR(255),
    state          VARCHAR(20)  NOT NULL,
    mapping        MEDIUMTEXT   NOT NULL,
    -- How the file is read; null until the upload is complete.
    charset_name   VARCHAR(40),
    delimiter_char VARCHAR(1),
    column_names   MEDIUMTEXT,
    file_bytes     BIGINT,
    -- Where the next run of lines starts.
    next_byte      BIGINT       NOT NULL,
    next_line      BIGINT       NOT NULL,
    lines_read     BIGINT       NOT NULL,
    leads_created  BIGINT       NOT NULL,
    leads_updated  BIGINT       NOT NULL,
    lines_rejected BIGINT       NOT NULL,
    started_at     BIGINT       NOT NULL,
    advanced_at    BIGINT       NOT NULL,
    finished_at    BIGINT,
    failure        TEXT,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The uploaded file in equal pieces, each compressed by itself; gone when the import has read past it.
CREATE TABLE import_chunk (
    import_id VARCHAR(36) NOT NULL,
    chunk_no  INT         NOT NULL,
    content   MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (import_id, chunk_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE import_error (
    import_id   VARCHAR(36) NOT NULL,
    line_no     BIGINT      NOT NULL,
    column_name TEXT,
    message     TEXT        NOT NULL,
    PRIMARY KEY (import_id, line_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
