-- From now on each event is counted when it comes in. Those that are there were not yet.
UPDATE lead_event_count SET events = events + (
    SELECT COUNT(*) FROM lead_event e
    WHERE e.lead_id = lead_event_count.lead_id AND e.event_type = lead_event_count.event_type);

INSERT INTO lead_event_count (lead_id, event_type, events)
SELECT e.lead_id, e.event_type, COUNT(*) FROM lead_event e
WHERE NOT EXISTS (
    SELECT 1 FROM lead_event_count c WHERE c.lead_id = e.lead_id AND c.event_type = e.event_type)
GROUP BY e.lead_id, e.event_type;
