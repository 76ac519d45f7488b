-- Texts that scores share, kept once: the decision asked, a table's name and columns, a rule and its annotation, and
-- words that the cells themselves name. Nothing else of a lead comes here.
CREATE TABLE score_word (
    id          INT          NOT NULL AUTO_INCREMENT,
    fingerprint VARCHAR(250) NOT NULL,
    word        MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
CREATE UNIQUE INDEX score_word_once ON score_word (fingerprint);

-- In the order of time: new rows come last and old ones leave first, each together. A row is to stay below 200 bytes, so
-- there is no index by lead: each score names the one before it, and lead_score_last the newest.
CREATE TABLE lead_score (
    scored_at BIGINT      NOT NULL,
    lead_id   VARCHAR(36) NOT NULL,
    decision  INT         NOT NULL,
    score     INT         NOT NULL,
    grade     VARCHAR(20),
    qualified BOOLEAN     NOT NULL,
    reasons   BLOB        NOT NULL,
    -- when the lead was scored before, and by what; null for its first score
    before_at BIGINT,
    before_by INT,
    PRIMARY KEY (scored_at, lead_id, decision)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE lead_score_last (
    lead_id   VARCHAR(36) NOT NULL,
    scored_at BIGINT      NOT NULL,
    decision  INT         NOT NULL,
    PRIMARY KEY (lead_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The last score of a lead that was not scored again before it grew old.
CREATE TABLE lead_score_kept (
    scored_at BIGINT      NOT NULL,
    lead_id   VARCHAR(36) NOT NULL,
    decision  INT         NOT NULL,
    score     INT         NOT NULL,
    grade     VARCHAR(20),
    qualified BOOLEAN     NOT NULL,
    reasons   BLOB        NOT NULL,
    PRIMARY KEY (lead_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO score_word (fingerprint, word)
SELECT DISTINCT CONCAT('before 7.30 ', decision_key, ' ', table_version),
       CONCAT('{"key":"', decision_key, '","version":', table_version, '}')
FROM score;

INSERT IGNORE INTO lead_score
    (scored_at, lead_id, decision, score, grade, qualified, reasons, before_at, before_by)
SELECT s.scored_at, s.lead_id, w.id, s.score, s.grade, s.qualified, s.rules,
    LAG(s.scored_at) OVER (PARTITION BY s.lead_id ORDER BY s.scored_at, s.id),
    LAG(w.id) OVER (PARTITION BY s.lead_id ORDER BY s.scored_at, s.id)
FROM score s
JOIN score_word w ON w.fingerprint = CONCAT('before 7.30 ', s.decision_key, ' ', s.table_version);

INSERT INTO lead_score_last (lead_id, scored_at, decision)
SELECT lead_id, scored_at, decision FROM (
    SELECT s.lead_id, s.scored_at, w.id AS decision,
        ROW_NUMBER() OVER (PARTITION BY s.lead_id ORDER BY s.scored_at DESC, s.id DESC) AS place
    FROM score s
    JOIN score_word w ON w.fingerprint = CONCAT('before 7.30 ', s.decision_key, ' ', s.table_version)
) ranked WHERE place = 1;
