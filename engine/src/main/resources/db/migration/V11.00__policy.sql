-- what each lead gets: the only rows that frequency caps count
CREATE TABLE contact (
    lead_id       VARCHAR(36)  NOT NULL,
    contacted_at  BIGINT       NOT NULL,
    message_id    VARCHAR(36)  NOT NULL,
    channel       VARCHAR(40)  NOT NULL,
    topic         VARCHAR(190),
    journey_key   VARCHAR(190),
    PRIMARY KEY (lead_id, contacted_at, message_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX contact_by_age ON contact (contacted_at);

CREATE TABLE policy_spent (
    scope   VARCHAR(250)   NOT NULL,
    begins  DATE           NOT NULL,
    amount  DECIMAL(19, 6) NOT NULL,
    PRIMARY KEY (scope, begins)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE held_back (
    held_on      DATE         NOT NULL,
    journey_key  VARCHAR(190) NOT NULL,
    channel      VARCHAR(40)  NOT NULL,
    cause        VARCHAR(20)  NOT NULL,
    waits        BOOLEAN      NOT NULL,
    amount       BIGINT       NOT NULL,
    PRIMARY KEY (held_on, journey_key, channel, cause, waits)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
