-- Home asks every few seconds how many leads wait for sales.
CREATE INDEX handoff_by_state ON handoff (state, id);
