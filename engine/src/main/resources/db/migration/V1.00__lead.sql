-- Not named "lead": that is a reserved word of MySQL. Columns search_… hold normalised text (lower case, no accents).
CREATE TABLE lead_profile (
    id                 VARCHAR(36)  NOT NULL,
    external_id        VARCHAR(190),
    email              VARCHAR(254),
    phone              VARCHAR(50),
    first_name         VARCHAR(100),
    last_name          VARCHAR(100),
    company            VARCHAR(200),
    language           VARCHAR(35),
    time_zone          VARCHAR(64),
    lifecycle_stage    VARCHAR(20)  NOT NULL,
    score              INT,
    grade              VARCHAR(20),
    attributes         MEDIUMTEXT   NOT NULL,
    created_at         BIGINT       NOT NULL,
    updated_at         BIGINT       NOT NULL,
    search_external_id VARCHAR(190),
    search_email       VARCHAR(254),
    search_first_name  VARCHAR(210),
    search_last_name   VARCHAR(210),
    search_company     VARCHAR(200),
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX lead_profile_by_stage ON lead_profile (lifecycle_stage, id);
CREATE INDEX lead_profile_by_score ON lead_profile (score, id);
CREATE INDEX lead_profile_search_external_id ON lead_profile (search_external_id);
CREATE INDEX lead_profile_search_email ON lead_profile (search_email);
CREATE INDEX lead_profile_search_first_name ON lead_profile (search_first_name);
CREATE INDEX lead_profile_search_last_name ON lead_profile (search_last_name);
CREATE INDEX lead_profile_search_company ON lead_profile (search_company);

-- The value leads the key because lookups ask for many values at once.
CREATE TABLE lead_identity (
    identity_value VARCHAR(254) NOT NULL,
    identity_kind  VARCHAR(20)  NOT NULL,
    lead_id        VARCHAR(36)  NOT NULL,
    PRIMARY KEY (identity_value, identity_kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX lead_identity_by_lead ON lead_identity (lead_id);

CREATE TABLE lead_stage_change (
    id         VARCHAR(36) NOT NULL,
    lead_id    VARCHAR(36) NOT NULL,
    from_stage VARCHAR(20) NOT NULL,
    to_stage   VARCHAR(20) NOT NULL,
    changed_at BIGINT      NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX lead_stage_change_by_lead ON lead_stage_change (lead_id, changed_at, id);
