-- From when a score ages: from its scoring, or later where it was still the newest of its lead when its time had come.
ALTER TABLE score ADD COLUMN ages_from BIGINT NOT NULL DEFAULT 0;
UPDATE score SET ages_from = scored_at;
CREATE INDEX score_by_age ON score (ages_from);
