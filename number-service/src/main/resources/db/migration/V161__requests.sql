-- Self-service: who asked for a number, what the rules or an approver said, and the rules themselves.

CREATE TABLE rule_document (
    name       text        NOT NULL,
    version    bigint      NOT NULL,
    document   jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    CONSTRAINT rule_document_pk PRIMARY KEY (name, version)
);

COMMENT ON TABLE rule_document IS
    'Every version of every document of rules; the highest version counts. A request says by which version it was decided.';
COMMENT ON COLUMN rule_document.name IS
    'request-rules for the whole platform, request-rules/<site> for a site that has its own, joiner-rules.';

CREATE TABLE holder_attributes (
    holder_kind text        NOT NULL,
    holder_id   text        NOT NULL,
    attributes  jsonb       NOT NULL,
    cost_centre text        GENERATED ALWAYS AS (attributes ->> 'costCentre') STORED,
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    CONSTRAINT holder_attributes_pk PRIMARY KEY (holder_kind, holder_id)
);
CREATE INDEX holder_attributes_of_cost_centre ON holder_attributes (cost_centre) WHERE cost_centre IS NOT NULL;

COMMENT ON TABLE holder_attributes IS
    'What the directory says of a holder: department, country, office, costCentre and others. Written by number administrators and identity integrations only, so that nobody gives himself another cost centre.';
COMMENT ON COLUMN holder_attributes.holder_id IS 'In lower case.';

CREATE TABLE number_request (
    id            uuid        NOT NULL,
    site          text        NOT NULL,
    holder_kind   text        NOT NULL,
    holder_id     text        NOT NULL,
    holder_line   text        NOT NULL,
    holder_name   text,
    holder_pool   text,
    requester     text        NOT NULL,
    groups        text[]      NOT NULL,
    attributes    jsonb       NOT NULL,
    cost_centre   text        GENERATED ALWAYS AS (attributes ->> 'costCentre') STORED,
    reason        text        NOT NULL,
    range_id      uuid,
    tag           text,
    until         timestamptz,
    state         text        NOT NULL,
    findings      jsonb       NOT NULL,
    rules_name    text        NOT NULL,
    rules_version bigint      NOT NULL,
    digits        bigint,
    extension     text,
    created_at    timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    version       bigint      NOT NULL,
    CONSTRAINT number_request_pk PRIMARY KEY (id),
    CONSTRAINT number_request_state CHECK (state IN ('pending', 'approved', 'fulfilled', 'rejected', 'cancelled', 'expired')),
    CONSTRAINT number_request_number CHECK ((state = 'fulfilled') = (digits IS NOT NULL)
                                            AND (digits IS NULL) = (extension IS NULL))
);
CREATE INDEX number_request_latest ON number_request (created_at DESC, id DESC);
CREATE INDEX number_request_of_requester ON number_request (requester, created_at DESC, id DESC);
CREATE INDEX number_request_of_groups ON number_request USING gin (groups) WHERE state IN ('pending', 'fulfilled');
CREATE INDEX number_request_unanswered ON number_request (expires_at) WHERE state = 'pending';
CREATE INDEX number_request_pending_of_holder ON number_request (lower(holder_id)) WHERE state = 'pending';

COMMENT ON TABLE number_request IS 'A wish for a number: by whom, for whom, what was decided, and the number it led to.';
COMMENT ON COLUMN number_request.groups IS 'The groups in the requester''s token when the request was made.';
COMMENT ON COLUMN number_request.attributes IS 'What was known of the holder when the request was made.';
COMMENT ON COLUMN number_request.range_id IS 'The only range the number may come from, if the requester named one.';
COMMENT ON COLUMN number_request.until IS 'When the number is only to be reserved: until then.';
COMMENT ON COLUMN number_request.findings IS 'What each rule that spoke said, the explanation that the requester sees.';
COMMENT ON COLUMN number_request.rules_version IS 'The version of rules_name that decided; 0 for the rules that hold where nobody has written any.';
COMMENT ON COLUMN number_request.expires_at IS 'When it ends unanswered; it counts as expired from then on, whether or not its state says so yet.';

CREATE TABLE request_history (
    request_id uuid        NOT NULL,
    version    bigint      NOT NULL,
    state      text        NOT NULL,
    at         timestamptz NOT NULL,
    by         text        NOT NULL,
    rule       text,
    reason     text,
    CONSTRAINT request_history_pk PRIMARY KEY (request_id, version),
    CONSTRAINT request_history_request FOREIGN KEY (request_id) REFERENCES number_request (id)
);

COMMENT ON TABLE request_history IS 'Every decision on a request: what it became, when, by whom, by which rule and why. Only ever added to.';

CREATE TRIGGER request_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON request_history
    FOR EACH STATEMENT EXECUTE FUNCTION number_history_is_kept();
