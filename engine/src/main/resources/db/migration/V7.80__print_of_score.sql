-- So that leads take it from here, with the score itself; 0 for scores of before, which no lead takes any more.
ALTER TABLE lead_score ADD COLUMN print BIGINT DEFAULT 0 NOT NULL;
