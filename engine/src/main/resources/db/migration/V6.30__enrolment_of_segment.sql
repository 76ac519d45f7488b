-- The filter is the segment's as it was when the enrolment began; NULL where all leads are meant, or listed ones.
ALTER TABLE enrolment ADD COLUMN segment_key VARCHAR(190);
ALTER TABLE enrolment ADD COLUMN lead_filter VARCHAR(4000);
-- leads that were looked at and do not belong to the segment
ALTER TABLE enrolment ADD COLUMN outside BIGINT DEFAULT 0 NOT NULL;
