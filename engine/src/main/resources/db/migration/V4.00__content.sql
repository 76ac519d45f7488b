-- What messages say. A row is one version with all its languages; the published one is what goes out.
CREATE TABLE content_version (
    content_key   VARCHAR(100)  NOT NULL,
    version       INT           NOT NULL,
    kind          VARCHAR(20)   NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    title         VARCHAR(200)  NOT NULL,
    body          MEDIUMTEXT    NOT NULL,
    author        VARCHAR(190)  NOT NULL,
    changed_at    BIGINT        NOT NULL,
    published_at  BIGINT,
    PRIMARY KEY (content_key, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX content_version_by_state ON content_version (state, content_key);
