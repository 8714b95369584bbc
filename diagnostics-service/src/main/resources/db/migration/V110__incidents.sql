CREATE TABLE incident (
    id          uuid        NOT NULL,
    site        text        NOT NULL,
    host        text        NOT NULL,
    family      text        NOT NULL,
    state       text        NOT NULL,
    severity    text        NOT NULL,
    rule        text        NOT NULL,
    title       text        NOT NULL,
    cause       text        NOT NULL,
    repair      jsonb       NOT NULL,
    source      text,
    first_seen  timestamptz NOT NULL,
    last_seen   timestamptz NOT NULL,
    count       bigint      NOT NULL,
    conditions  jsonb       NOT NULL,
    evidence    jsonb       NOT NULL,
    assignee    text,
    note        text,
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    version     bigint      NOT NULL,
    CONSTRAINT incident_pk PRIMARY KEY (id),
    CONSTRAINT incident_state_known CHECK (state IN ('open', 'flapping', 'acknowledged', 'suppressed', 'resolved')),
    CONSTRAINT incident_severity_known CHECK (severity IN ('critical', 'error', 'warning', 'info'))
);
-- However many consumers and people race, a trouble has one incident.
CREATE UNIQUE INDEX incident_one_open ON incident (site, host, family) WHERE state <> 'resolved';
CREATE INDEX incident_newest ON incident (last_seen DESC, id DESC);
CREATE INDEX incident_latest_of_family ON incident (site, host, family, last_seen DESC);

COMMENT ON TABLE incident IS
    'Troubles of hosts. An incident holds the conditions that rules of one family have raised; its state, severity and text follow from them.';
COMMENT ON COLUMN incident.rule IS 'The rule of the leading condition, whose text the incident shows.';
COMMENT ON COLUMN incident.count IS 'How often the trouble occurred.';
COMMENT ON COLUMN incident.conditions IS 'Every condition with rule, subject, whether it is raised, since when, severity and text.';
COMMENT ON COLUMN incident.evidence IS 'The newest events behind it, newest last, at most 20.';
COMMENT ON COLUMN incident.version IS 'Counts changes from 1; the ETag, and the order of its events.';

CREATE TABLE incident_timeline (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    incident_id uuid        NOT NULL,
    at          timestamptz NOT NULL,
    by          text        NOT NULL,
    what        text        NOT NULL,
    CONSTRAINT incident_timeline_pk PRIMARY KEY (id),
    CONSTRAINT incident_timeline_of FOREIGN KEY (incident_id) REFERENCES incident (id) ON DELETE CASCADE
);
CREATE INDEX incident_timeline_by_incident ON incident_timeline (incident_id, id);

COMMENT ON TABLE incident_timeline IS
    'What became of an incident, in order: opened, changes of state or severity, and what people did. Plain repetitions are counted on the incident, not listed here.';
