-- How often messages of a step and of a content were opened and their links followed. One sum is spread over some rows, so
-- that many readers at once do not wait for each other.
CREATE TABLE response_count (
    journey_key  VARCHAR(190)  NOT NULL,
    element_id   VARCHAR(190)  NOT NULL,
    content      VARCHAR(190)  NOT NULL,
    kind         VARCHAR(20)   NOT NULL,
    slot         INT           NOT NULL,
    messages     BIGINT        NOT NULL,
    people       BIGINT        NOT NULL,
    machines     BIGINT        NOT NULL,
    PRIMARY KEY (journey_key, element_id, content, kind, slot)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX response_count_of_content ON response_count (content);
