-- what the step says to the contact policy: wait or drop, its own hours, how urgent it is
ALTER TABLE message ADD COLUMN when_held VARCHAR(10) NOT NULL DEFAULT 'wait';
ALTER TABLE message ADD COLUMN send_window VARCHAR(60);
ALTER TABLE message ADD COLUMN policy_priority INT NOT NULL DEFAULT 50;
