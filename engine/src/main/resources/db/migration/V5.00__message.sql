CREATE TABLE message (
    id           VARCHAR(36)   NOT NULL,
    lead_id      VARCHAR(36)   NOT NULL,
    journey_key  VARCHAR(190),
    instance_id  VARCHAR(64)   NOT NULL,
    element_id   VARCHAR(190)  NOT NULL,
    visit        VARCHAR(190)  NOT NULL,
    channel      VARCHAR(40)   NOT NULL,
    content      VARCHAR(190),
    topic        VARCHAR(190),
    purpose      VARCHAR(20)   NOT NULL,
    payload      MEDIUMTEXT    NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    reason       VARCHAR(1000),
    provider     VARCHAR(60),
    provider_id  VARCHAR(250),
    attempts     INT           NOT NULL,
    lease        VARCHAR(36),
    created_at   BIGINT        NOT NULL,
    due_at       BIGINT        NOT NULL,
    sent_at      BIGINT,
    updated_at   BIGINT        NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- the dispatcher's question: which queued rows are due
CREATE INDEX message_due ON message (state, due_at, id);
-- the listings, newest first, by each of their filters
CREATE INDEX message_newest ON message (created_at, id);
CREATE INDEX message_of_lead ON message (lead_id, created_at, id);
CREATE INDEX message_of_state ON message (state, created_at, id);
CREATE INDEX message_of_channel ON message (channel, created_at, id);

-- finished messages by state, as signed steps: inserted, never updated, so that nobody waits for anybody
CREATE TABLE message_tally (
    id      VARCHAR(36)  NOT NULL,
    state   VARCHAR(20)  NOT NULL,
    amount  BIGINT       NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- what capture providers kept back instead of sending
CREATE TABLE message_capture (
    message_id   VARCHAR(190)  NOT NULL,
    kind         VARCHAR(40)   NOT NULL,
    content      MEDIUMTEXT    NOT NULL,
    captured_at  BIGINT        NOT NULL,
    PRIMARY KEY (message_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE suppression (
    channel       VARCHAR(40)   NOT NULL,
    address_hash  VARCHAR(64)   NOT NULL,
    reason        VARCHAR(500)  NOT NULL,
    created_at    BIGINT        NOT NULL,
    PRIMARY KEY (channel, address_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
