CREATE TABLE thing (
    name    text PRIMARY KEY,
    version bigint NOT NULL
);
