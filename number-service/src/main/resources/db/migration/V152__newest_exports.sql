-- What counts as the newest export, now that imports can go on with an earlier one's local numbers and are forgotten after a while.

CREATE OR REPLACE VIEW newest_export AS
SELECT DISTINCT ON (j.site, f.kind) j.site, f.kind, j.id AS import_id, j.created_at AS taken_at
FROM import_job j JOIN import_file f ON f.import_id = j.id
WHERE j.state = 'done' AND NOT j.dry_run AND NOT j.report_gone AND j.continues IS NULL
ORDER BY j.site, f.kind, j.created_at DESC, j.id DESC;

COMMENT ON VIEW newest_export IS
    'For each site and kind of export the newest import that has run to its end and whose rows are kept. All its files of that kind together are taken for the whole of what the platform has; an import that goes on with the local numbers of another is no whole.';
