-- How often a message was opened, its links followed: by people, and by programs that look at everything.
CREATE TABLE message_response (
    message_id  VARCHAR(36)  NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    lead_id     VARCHAR(36)  NOT NULL,
    people      BIGINT       NOT NULL,
    machines    BIGINT       NOT NULL,
    first_at    BIGINT,
    last_at     BIGINT       NOT NULL,
    PRIMARY KEY (message_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX message_response_of_lead ON message_response (lead_id);
CREATE INDEX message_response_by_age ON message_response (last_at);

-- One row a report, so that a repeated report counts once.
CREATE TABLE soft_bounce (
    channel       VARCHAR(40)  NOT NULL,
    address_hash  VARCHAR(64)  NOT NULL,
    receipt_hash  VARCHAR(64)  NOT NULL,
    bounced_at    BIGINT       NOT NULL,
    PRIMARY KEY (channel, address_hash, receipt_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX soft_bounce_by_age ON soft_bounce (bounced_at);

-- Whose an SMS is that came in.
CREATE INDEX lead_profile_by_phone ON lead_profile (phone);
