-- Tells the last score of a lead from any other, its reasons included, so that the same is not written twice; 0 for none.
ALTER TABLE lead_profile ADD COLUMN score_print BIGINT NOT NULL DEFAULT 0;
