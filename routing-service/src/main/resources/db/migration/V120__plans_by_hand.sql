-- Plans that are edited by hand until they are published, and why one was published against its own test calls.

ALTER TABLE plan
    ADD COLUMN revision      bigint NOT NULL DEFAULT 1,
    ADD COLUMN changed_at    timestamptz,
    ADD COLUMN changed_by    text,
    ADD COLUMN forced_reason text,
    ADD CONSTRAINT plan_is_changed_by_someone CHECK ((changed_at IS NULL) = (changed_by IS NULL)),
    ADD CONSTRAINT plan_is_forced_when_published CHECK (forced_reason IS NULL OR published_at IS NOT NULL),
    ADD CONSTRAINT plan_is_forced_for_a_reason CHECK (forced_reason <> '');

COMMENT ON COLUMN plan.revision IS 'Counts the changes of the row from 1; the ETag.';
COMMENT ON COLUMN plan.changed_at IS 'When a draft was last edited by hand; null when it never was.';
COMMENT ON COLUMN plan.forced_reason IS 'Why it was published although its own test calls fail; null when they pass.';

CREATE FUNCTION refuse_change_of_published_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'plan % is published and never changes', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END
$$;

COMMENT ON FUNCTION refuse_change_of_published_plan IS 'Keeps published plans as they are, whatever a program does.';

CREATE TRIGGER published_plan_never_changes
    BEFORE UPDATE OR DELETE ON plan
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL)
    EXECUTE FUNCTION refuse_change_of_published_plan();
