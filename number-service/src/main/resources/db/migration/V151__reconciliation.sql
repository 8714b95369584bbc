-- Reconciliation: what the newest exports say against what the inventory has.

CREATE VIEW newest_export AS
SELECT DISTINCT ON (j.site, f.kind) j.site, f.kind, j.id AS import_id, j.created_at AS taken_at
FROM import_job j JOIN import_file f ON f.import_id = j.id
WHERE j.state = 'done' AND NOT j.dry_run
ORDER BY j.site, f.kind, j.created_at DESC, j.id DESC;

COMMENT ON VIEW newest_export IS
    'For each site and kind of export the newest import that has run to its end. All its files of that kind together are taken for the whole of what the platform has.';

CREATE TABLE export_coverage (
    kind        text NOT NULL,
    holder_kind text NOT NULL,
    ids         text NOT NULL,
    CONSTRAINT export_coverage_pk PRIMARY KEY (kind, holder_kind, ids)
);

COMMENT ON TABLE export_coverage IS
    'Whose numbers an export shows as a whole: a holder of the kind, with an id of the form, who is not in it does not have the number there. Lists that people make and searches of a directory cover nobody.';
COMMENT ON COLUMN export_coverage.ids IS
    'Regular expression that the ids of such holders match: on-premises objects have SIP addresses or names of services, targets of Teams are GUIDs or policies. It keeps the two platforms of a migration apart.';

INSERT INTO export_coverage (kind, holder_kind, ids) VALUES
    ('Get-CsUser', 'user', '^sip:'),
    ('Get-CsMeetingRoom', 'meeting-room', '^sip:'),
    ('Get-CsCommonAreaPhone', 'common-area-phone', '^sip:'),
    ('Get-CsAnalogDevice', 'analog-device', '^sip:'),
    ('Get-CsExUmContact', 'exchange-um', '^sip:'),
    ('Get-CsDialInConferencingAccessNumber', 'conferencing', '^sip:'),
    ('Get-CsRgsWorkflow', 'response-group', '^(service|sip):'),
    ('Get-CsTrustedApplicationEndpoint', 'trusted-application', '^sip:'),
    ('Get-CsHybridApplicationEndpoint', 'hybrid-application', '^sip:');
INSERT INTO export_coverage (kind, holder_kind, ids)
SELECT export.kind, target.holder_kind, target.ids
FROM (VALUES ('Get-CsPhoneNumberAssignment'), ('Export-CsAcquiredPhoneNumber'), ('Graph numberAssignments')) export (kind),
     (VALUES ('user', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
             ('resource-account', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
             ('conferencing', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
             ('shared-calling-policy', '\|')) target (holder_kind, ids);

CREATE VIEW covering_export AS
SELECT DISTINCT ON (e.site, c.holder_kind, c.ids) e.site, e.kind, e.import_id, e.taken_at, c.holder_kind, c.ids
FROM newest_export e JOIN export_coverage c USING (kind)
ORDER BY e.site, c.holder_kind, c.ids, e.taken_at DESC;

COMMENT ON VIEW covering_export IS 'For each site and kind of holder the newest export that shows the numbers of all such holders.';

CREATE INDEX import_row_of_range ON import_row (import_id, seq) WHERE last_digits IS NOT NULL;
CREATE INDEX import_row_unread ON import_row (import_id, seq) WHERE outcome IN ('rejected', 'local');

COMMENT ON INDEX import_row_unread IS 'The rows of an import that came to nothing: few, so that reconciliation need not read all of them.';

CREATE TABLE finding_decision (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    kind       text        NOT NULL,
    digits     bigint      NOT NULL,
    extension  text        NOT NULL,
    subject    text        NOT NULL,
    site       text        NOT NULL,
    decision   text        NOT NULL,
    note       text,
    until      timestamptz,
    import_id  uuid,
    decided_at timestamptz NOT NULL,
    decided_by text        NOT NULL,
    CONSTRAINT finding_decision_pk PRIMARY KEY (id),
    CONSTRAINT finding_decision_known
        CHECK (decision IN ('accept-export', 'keep-inventory', 'release', 'assign-to', 'ignore')),
    CONSTRAINT finding_decision_ignored_until CHECK ((decision = 'ignore') = (until IS NOT NULL))
);
CREATE INDEX finding_decision_of ON finding_decision (kind, digits, extension, subject);

COMMENT ON TABLE finding_decision IS
    'What somebody decided on a finding. It is not shown again until then, or, where no until is given, until a newer export shows it once more. Only ever added to.';
COMMENT ON COLUMN finding_decision.subject IS
    'What besides the number makes it this finding: the holder in question, or the text of a row that is no number.';
COMMENT ON COLUMN finding_decision.import_id IS 'The import that showed it when it was decided; null where none did.';
