ALTER TABLE incident
    ADD COLUMN grouped_by    text,
    ADD COLUMN suppressed_by jsonb NOT NULL DEFAULT '[]';

UPDATE incident
SET grouped_by = '{"family":' || to_json(family) || ',"host":' || to_json(host) || ',"site":' || to_json(site) || '}';

ALTER TABLE incident ALTER COLUMN grouped_by SET NOT NULL;

DROP INDEX incident_one_open;
DROP INDEX incident_latest_of_family;
-- However many consumers and people race, a trouble has one incident.
CREATE UNIQUE INDEX incident_one_open_of_group ON incident (grouped_by) WHERE state <> 'resolved';
CREATE INDEX incident_latest_of_group ON incident (grouped_by, last_seen DESC);
CREATE INDEX incident_unresolved ON incident (site) WHERE state <> 'resolved';

COMMENT ON COLUMN incident.grouped_by IS
    'The labels that its detections agree in, as JSON with the names in order; by default family, host and site.';
COMMENT ON COLUMN incident.host IS 'The host of the leading condition.';
COMMENT ON COLUMN incident.family IS 'The family of the leading condition.';
COMMENT ON COLUMN incident.suppressed_by IS 'What keeps it from being told: kind, id and words of silences, inhibitions, maintenance.';
