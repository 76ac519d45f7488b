CREATE TABLE consent (
    lead_id  VARCHAR(36)  NOT NULL,
    channel  VARCHAR(20)  NOT NULL,
    topic    VARCHAR(100) NOT NULL,
    state    VARCHAR(20)  NOT NULL,
    source   VARCHAR(250) NOT NULL,
    given_at BIGINT       NOT NULL,
    PRIMARY KEY (lead_id, channel, topic)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Every statement as it was made: the proof.
CREATE TABLE consent_change (
    id       VARCHAR(36)  NOT NULL,
    lead_id  VARCHAR(36)  NOT NULL,
    channel  VARCHAR(20)  NOT NULL,
    topic    VARCHAR(100) NOT NULL,
    state    VARCHAR(20)  NOT NULL,
    source   VARCHAR(250) NOT NULL,
    given_at BIGINT       NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX consent_change_by_lead ON consent_change (lead_id, given_at, id);
