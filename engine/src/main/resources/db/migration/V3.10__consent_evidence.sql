-- what proves a statement: which words were agreed to, where, when, from which address
ALTER TABLE consent_change ADD COLUMN evidence TEXT;
