CREATE TABLE diagnosis (
    id         uuid        NOT NULL,
    site       text        NOT NULL,
    host       text        NOT NULL,
    asked      jsonb       NOT NULL,
    result     jsonb       NOT NULL,
    apply      text,
    undo       text,
    after      uuid,
    created_at timestamptz NOT NULL,
    created_by text        NOT NULL,
    CONSTRAINT diagnosis_pk PRIMARY KEY (id),
    CONSTRAINT diagnosis_verifies FOREIGN KEY (after) REFERENCES diagnosis (id)
);
CREATE INDEX diagnosis_newest ON diagnosis (created_at DESC, id DESC);
CREATE INDEX diagnosis_of_host ON diagnosis (site, host, created_at DESC, id DESC);

COMMENT ON TABLE diagnosis IS 'What was found of a host at a time, with the lines that prove it. Rows are never changed.';
COMMENT ON COLUMN diagnosis.asked IS 'What was asked: role, product, uploads; taken over by a diagnosis that verifies this one.';
COMMENT ON COLUMN diagnosis.result IS 'The verdicts as the API shows them.';
COMMENT ON COLUMN diagnosis.apply IS 'The repairs of all findings as one PowerShell script; null when none has one.';
COMMENT ON COLUMN diagnosis.undo IS 'The script that takes the repairs back.';
COMMENT ON COLUMN diagnosis.after IS 'The diagnosis whose repair this one verifies.';

CREATE TABLE standing_finding (
    site         text        NOT NULL,
    host         text        NOT NULL,
    code         text        NOT NULL,
    subject      text        NOT NULL,
    diagnosis_id uuid        NOT NULL,
    since        timestamptz NOT NULL,
    by_events    boolean     NOT NULL,
    raised       jsonb       NOT NULL,
    CONSTRAINT standing_finding_pk PRIMARY KEY (site, host, code, subject),
    CONSTRAINT standing_finding_of FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
);

COMMENT ON TABLE standing_finding IS
    'Findings that hold, each a condition of an incident of its host. A later diagnosis that proves one repaired deletes it and ends the condition.';
COMMENT ON COLUMN standing_finding.subject IS 'What on the host it concerns; empty for the host as a whole.';
COMMENT ON COLUMN standing_finding.diagnosis_id IS 'The newest diagnosis that confirmed it.';
COMMENT ON COLUMN standing_finding.by_events IS
    'Whether it rests on events alone, so that a host that logs on without them is repaired.';
COMMENT ON COLUMN standing_finding.raised IS 'The detection that was told of it.';
