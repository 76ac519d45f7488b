-- what each message took of which budget, to give it back where the message never goes out
CREATE TABLE policy_paid (
    message_id  VARCHAR(36)    NOT NULL,
    scope       VARCHAR(250)   NOT NULL,
    begins      DATE           NOT NULL,
    amount      DECIMAL(19, 6) NOT NULL,
    paid_at     BIGINT         NOT NULL,
    PRIMARY KEY (message_id, scope, begins)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX policy_paid_by_age ON policy_paid (paid_at);
