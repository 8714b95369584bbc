CREATE TABLE knowledge_article (
    id         text        NOT NULL,
    site       text,
    title      text        NOT NULL,
    products   text[]      NOT NULL,
    roles      text[]      NOT NULL,
    features   text[]      NOT NULL,
    event_ids  integer[]   NOT NULL,
    events     text[]      NOT NULL,
    errors     text[]      NOT NULL,
    findings   text[]      NOT NULL,
    keywords   text        NOT NULL,
    front      jsonb       NOT NULL,
    text       text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by text        NOT NULL,
    version    bigint      NOT NULL,
    search     tsvector    NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', keywords), 'B')
        || to_tsvector('english', text) || to_tsvector('simple', text)) STORED,
    CONSTRAINT knowledge_article_pk PRIMARY KEY (id)
);
CREATE INDEX knowledge_article_search ON knowledge_article USING gin (search);
CREATE INDEX knowledge_article_by_event ON knowledge_article USING gin (event_ids);
CREATE INDEX knowledge_article_by_finding ON knowledge_article USING gin (findings);

COMMENT ON TABLE knowledge_article IS
    'Articles on troubles and their repair: those that come with the service, written anew at its start, and those that sites have added.';
COMMENT ON COLUMN knowledge_article.id IS 'Of a site''s own article the site''s name, a dot, and the id in its front matter.';
COMMENT ON COLUMN knowledge_article.site IS 'Whose own it is; null for one that comes with the service.';
COMMENT ON COLUMN knowledge_article.event_ids IS 'The ids of events, for those who know only the number.';
COMMENT ON COLUMN knowledge_article.errors IS 'What logs and messages say, word for word; codes as 0x80070020.';
COMMENT ON COLUMN knowledge_article.keywords IS 'Names, ids and codes, searched as they are written.';
COMMENT ON COLUMN knowledge_article.front IS 'The front matter as JSON.';
COMMENT ON COLUMN knowledge_article.text IS 'Markdown.';
COMMENT ON COLUMN knowledge_article.version IS 'Counts changes from 1; the ETag.';
