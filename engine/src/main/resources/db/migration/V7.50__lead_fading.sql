-- What a lead did, as it fades: amount is the sum of all such events as it was at as_of, halved once every half_life
-- milliseconds since. A new event is added to it, so that no history is ever read again.
CREATE TABLE lead_fading (
    lead_id   VARCHAR(36)  NOT NULL,
    behaviour VARCHAR(100) NOT NULL,
    amount    DOUBLE       NOT NULL,
    as_of     BIGINT       NOT NULL,
    half_life BIGINT       NOT NULL,
    PRIMARY KEY (lead_id, behaviour)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
