-- Its rows are in lead_score since the migration before.
DROP TABLE score;
