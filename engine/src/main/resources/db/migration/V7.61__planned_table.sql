-- Tables that are to be published at a time to come, and what became of it.
CREATE TABLE planned_table (
    id           VARCHAR(36)  NOT NULL,
    decision_key VARCHAR(190) NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    publish_at   BIGINT       NOT NULL,
    dmn          MEDIUMTEXT   NOT NULL,
    -- the newest version when it was planned; 0 where there was none
    based_on     INT          NOT NULL,
    planned_by   VARCHAR(190) NOT NULL,
    planned_at   BIGINT       NOT NULL,
    tries        INT          NOT NULL,
    version      INT,
    failure      VARCHAR(2000),
    ended_by     VARCHAR(190),
    ended_at     BIGINT,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX planned_table_due ON planned_table (state, publish_at, id);
CREATE INDEX planned_table_of_key ON planned_table (decision_key, id);
