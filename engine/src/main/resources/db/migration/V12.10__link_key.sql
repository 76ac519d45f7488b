-- which keys links were signed with by any node, as fingerprints that give no key away
CREATE TABLE link_key (
    fingerprint  VARCHAR(64)  NOT NULL,
    seen_at      BIGINT       NOT NULL,
    PRIMARY KEY (fingerprint)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
