-- what the other side answered to messages whose answer a journey waits for; goes with the message
CREATE TABLE message_answer (
    message_id   VARCHAR(36)  NOT NULL,
    status       INT          NOT NULL,
    body         MEDIUMTEXT,
    answered_at  BIGINT       NOT NULL,
    PRIMARY KEY (message_id),
    FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
