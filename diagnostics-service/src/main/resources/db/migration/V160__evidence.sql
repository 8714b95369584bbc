CREATE TABLE evidence (
    id          uuid        NOT NULL,
    site        text        NOT NULL,
    host        text,
    bytes       bigint      NOT NULL,
    content     bytea       NOT NULL,
    received_at timestamptz NOT NULL,
    received_by text        NOT NULL,
    CONSTRAINT evidence_pk PRIMARY KEY (id),
    CONSTRAINT evidence_not_empty CHECK (bytes > 0)
);
-- It is gzip already.
ALTER TABLE evidence ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX evidence_newest ON evidence (received_at DESC, id DESC);
CREATE INDEX evidence_of_host ON evidence (host, received_at DESC, id DESC);

COMMENT ON TABLE evidence IS
    'Outputs of commands, traces and logs of hosts, as they were uploaded. They are read anew each time, so that better readers see more in old evidence. Kept for dialworks.diagnostics.keep-evidence (30 days).';
COMMENT ON COLUMN evidence.host IS 'The computer that the sender says it is of, lower case; null where only the outputs may say.';
COMMENT ON COLUMN evidence.bytes IS 'How many bytes the upload has, unpacked.';
COMMENT ON COLUMN evidence.content IS 'The upload, packed with gzip.';
