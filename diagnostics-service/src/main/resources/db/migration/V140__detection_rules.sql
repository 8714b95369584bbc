CREATE TABLE detection_rule (
    key        text        NOT NULL,
    version    bigint      NOT NULL,
    document   text,
    enabled    boolean     NOT NULL,
    sites      jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    CONSTRAINT detection_rule_pk PRIMARY KEY (key, version),
    CONSTRAINT detection_rule_version_from_one CHECK (version >= 1),
    CONSTRAINT detection_rule_sites_object CHECK (jsonb_typeof(sites) = 'object')
);

COMMENT ON TABLE detection_rule IS
    'Every version of a rule that was written or switched here; the newest of a key is in force. Rules that come with the service have a row only once somebody changed them.';
COMMENT ON COLUMN detection_rule.key IS 'The name of the rule, without one its id: as correlations and incidents call it.';
COMMENT ON COLUMN detection_rule.document IS
    'One Sigma document in YAML; null where the text that comes with the service applies, or where there is none any more.';
COMMENT ON COLUMN detection_rule.enabled IS 'Whether it applies at sites that are not listed in sites.';
COMMENT ON COLUMN detection_rule.sites IS 'Whether it applies there, by site: {"bergen": false}.';

CREATE TABLE detection_rule_revision (
    one      boolean NOT NULL DEFAULT true,
    revision bigint  NOT NULL,
    CONSTRAINT detection_rule_revision_pk PRIMARY KEY (one),
    CONSTRAINT detection_rule_revision_single CHECK (one)
);
INSERT INTO detection_rule_revision (revision) VALUES (0);

COMMENT ON TABLE detection_rule_revision IS
    'Counts changes of detection_rule. Whoever changes rules locks this row first; every instance looks at it to learn that rules have changed.';
