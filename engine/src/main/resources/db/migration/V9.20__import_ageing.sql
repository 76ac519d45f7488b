-- Old imports are found by when they ended.
CREATE INDEX import_job_by_end ON import_job (finished_at);
