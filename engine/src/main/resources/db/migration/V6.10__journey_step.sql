-- Where leads came along: one narrow row for each element that a token reached.
CREATE TABLE journey_step (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    instance_id VARCHAR(64)  NOT NULL,
    element_id  VARCHAR(190) NOT NULL,
    entered_at  BIGINT       NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE INDEX journey_step_of_instance ON journey_step (instance_id, element_id, entered_at);
