-- WAITING and REFUSED versions take no leads. What was published before, or needs no second person, is APPROVED.
ALTER TABLE journey_version ADD COLUMN approval VARCHAR(20) DEFAULT 'APPROVED' NOT NULL;
ALTER TABLE journey_version ADD COLUMN decided_by VARCHAR(190);
ALTER TABLE journey_version ADD COLUMN decided_at BIGINT;
ALTER TABLE journey_version ADD COLUMN reason VARCHAR(1000);
