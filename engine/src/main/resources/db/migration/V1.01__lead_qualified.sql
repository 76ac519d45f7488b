-- What the last scoring said, kept with the lead: asked of many leads at every gateway.
ALTER TABLE lead_profile ADD COLUMN qualified BOOLEAN NOT NULL DEFAULT FALSE;
