-- Reports are kept for a while; of the imports themselves it stays known who loaded what when.

ALTER TABLE import_job
    ADD COLUMN report_gone boolean NOT NULL DEFAULT false;
CREATE INDEX import_job_with_report ON import_job (finished_at) WHERE NOT report_gone AND finished_at IS NOT NULL;

COMMENT ON COLUMN import_job.report_gone IS 'Whether the rows have been deleted since it has been over for long; the counts stay.';
