-- small numbers go first; what was queued before keeps its place among the rest
ALTER TABLE message ADD COLUMN priority INT DEFAULT 5 NOT NULL;

-- the dispatcher's question, one channel and one priority at a time: which queued rows are due
CREATE INDEX message_queue ON message (state, channel, priority, due_at);
ALTER TABLE message DROP INDEX message_due;

-- what people stopped: a channel, or a journey's messages; ending while a journey's parked messages are put back
CREATE TABLE message_pause (
    kind       VARCHAR(20)   NOT NULL,
    name       VARCHAR(190)  NOT NULL,
    paused_by  VARCHAR(190)  NOT NULL,
    paused_at  BIGINT        NOT NULL,
    ending     BOOLEAN       NOT NULL,
    PRIMARY KEY (kind, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
