-- How often a lead opened a message in which hour of the day, by the lead's own clock.
CREATE TABLE lead_open_hour (
    lead_id     VARCHAR(36) NOT NULL,
    hour_of_day INT         NOT NULL,
    opens       BIGINT      NOT NULL,
    PRIMARY KEY (lead_id, hour_of_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
