-- refusals for good that the listeners have not been told of yet; goes with the message
CREATE TABLE message_bounce (
    message_id  VARCHAR(36)    NOT NULL,
    reason      VARCHAR(1000)  NOT NULL,
    PRIMARY KEY (message_id),
    FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
