-- what is known of one address, on whichever channel
CREATE INDEX suppression_by_hash ON suppression (address_hash);
