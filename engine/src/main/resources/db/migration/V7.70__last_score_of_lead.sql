-- Where the newest score of a lead stands in lead_score: in the row that scoring locks and writes anyhow.
ALTER TABLE lead_profile ADD COLUMN scored_at BIGINT;
ALTER TABLE lead_profile ADD COLUMN scored_by INT;

UPDATE lead_profile SET
    scored_at = (SELECT l.scored_at FROM lead_score_last l WHERE l.lead_id = lead_profile.id),
    scored_by = (SELECT l.decision FROM lead_score_last l WHERE l.lead_id = lead_profile.id);

DROP TABLE lead_score_last;
