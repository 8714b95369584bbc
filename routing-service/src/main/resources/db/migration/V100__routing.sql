-- What routing-service knows: sites with their intent, plans, and a script per number on its way to or from a holder.

CREATE TABLE site (
    id         text        NOT NULL,
    version    bigint      NOT NULL,
    intent     jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    CONSTRAINT site_pk PRIMARY KEY (id),
    CONSTRAINT site_id_is_a_slug CHECK (id ~ '^[a-z0-9-]{1,40}$')
);

COMMENT ON TABLE site IS 'A site and its intent: what an administrator says about it. Everything else follows from it.';
COMMENT ON COLUMN site.version IS 'Counts the changes of the intent from 1; the ETag.';

CREATE TABLE plan (
    id           uuid        NOT NULL,
    site         text        NOT NULL,
    version      bigint      NOT NULL,
    intent       jsonb       NOT NULL,
    model        jsonb       NOT NULL,
    created_at   timestamptz NOT NULL,
    created_by   text        NOT NULL,
    published_at timestamptz,
    published_by text,
    CONSTRAINT plan_pk PRIMARY KEY (id),
    CONSTRAINT plan_site_fk FOREIGN KEY (site) REFERENCES site (id),
    CONSTRAINT plan_version_counts_per_site UNIQUE (site, version),
    CONSTRAINT plan_is_published_by_someone CHECK ((published_at IS NULL) = (published_by IS NULL))
);

COMMENT ON TABLE plan IS 'The explicit voice routing of a site as expanded from an intent. A published plan never changes.';
COMMENT ON COLUMN plan.intent IS 'The intent that it was expanded from.';

-- The last thing heard of each number. Its row is locked before anything about the number is written, which keeps the
-- events of one number in order.
CREATE TABLE heard_number (
    digits    bigint NOT NULL,
    extension text   NOT NULL,
    version   bigint NOT NULL,
    site      text   NOT NULL,
    holder    jsonb,
    CONSTRAINT heard_number_pk PRIMARY KEY (digits, extension)
);

COMMENT ON TABLE heard_number IS 'The newest version heard of each number and its holder: a replay or a late event changes nothing.';

CREATE TABLE provisioning (
    seq            bigint GENERATED ALWAYS AS IDENTITY,
    id             uuid        NOT NULL,
    digits         bigint      NOT NULL,
    extension      text        NOT NULL,
    number_version bigint      NOT NULL,
    site           text        NOT NULL,
    action         text        NOT NULL,
    holder         jsonb       NOT NULL,
    state          text        NOT NULL,
    reason         text,
    version        bigint      NOT NULL,
    created_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    changed_by     text        NOT NULL,
    CONSTRAINT provisioning_pk PRIMARY KEY (id),
    CONSTRAINT provisioning_seq_unique UNIQUE (seq),
    CONSTRAINT provisioning_number_fk FOREIGN KEY (digits, extension) REFERENCES heard_number (digits, extension),
    CONSTRAINT provisioning_action_known CHECK (action IN ('set', 'clear')),
    CONSTRAINT provisioning_state_known
        CHECK (state IN ('waiting-for-site', 'ready', 'succeeded', 'failed', 'superseded'))
);

-- The list by site and state goes by seq; what a number waits for is found by its key.
CREATE INDEX provisioning_site_state ON provisioning (site, state, seq);
CREATE INDEX provisioning_number ON provisioning (digits, extension, seq);

COMMENT ON TABLE provisioning IS 'A script that gives a line to a holder or takes it away, and what became of it. The script itself is written when it is fetched.';
COMMENT ON COLUMN provisioning.number_version IS 'The version of the number that the script is for.';
COMMENT ON COLUMN provisioning.version IS 'Counts the changes of this row from 1.';
