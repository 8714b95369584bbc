-- What the platform of a site sees as one number.

CREATE TABLE site_policy (
    site       text        NOT NULL,
    uniqueness text        NOT NULL,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    CONSTRAINT site_policy_pk PRIMARY KEY (site),
    CONSTRAINT site_policy_uniqueness CHECK (uniqueness IN ('extensions-apart', 'base-or-extensions', 'one-per-base'))
);

COMMENT ON TABLE site_policy IS
    'The policy of a site; a site without a row is as Lync and Skype for Business see it: extensions-apart.';
COMMENT ON COLUMN site_policy.uniqueness IS
    'Which numbers on one base number may be taken side by side. Where a base number and its extensions exclude each other, the bit of the base number is not set while an extension on it is taken.';
