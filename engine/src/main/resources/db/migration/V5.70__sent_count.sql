-- How many messages of a step and of a content were handed to a provider, beside which openings and clicks mean something.
-- One sum is spread over some rows, so that many dispatchers at once do not wait for each other.
CREATE TABLE sent_count (
    journey_key  VARCHAR(190)  NOT NULL,
    element_id   VARCHAR(190)  NOT NULL,
    content      VARCHAR(190)  NOT NULL,
    slot         INT           NOT NULL,
    messages     BIGINT        NOT NULL,
    PRIMARY KEY (journey_key, element_id, content, slot)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX sent_count_of_content ON sent_count (content);

INSERT INTO sent_count (journey_key, element_id, content, slot, messages)
SELECT COALESCE(journey_key, ''), element_id, content, 0, COUNT(*)
FROM message WHERE state = 'SENT' AND content IS NOT NULL
GROUP BY COALESCE(journey_key, ''), element_id, content;
