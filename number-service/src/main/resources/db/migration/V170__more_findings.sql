-- What more findings are made of: who is in the directory, and extensions side by side.

CREATE TABLE directory_object (
    import_id uuid NOT NULL,
    object_id uuid NOT NULL,
    sip       text,
    CONSTRAINT directory_object_import_fk FOREIGN KEY (import_id) REFERENCES import_job (id)
);
CREATE INDEX directory_object_of_import ON directory_object (import_id, object_id);

COMMENT ON TABLE directory_object IS
    'Users and resource accounts that an import of Get-CsOnlineUser shows, with a number or without: Teams names the holder of a number by an object id only. Kept as long as the rows of the import.';
COMMENT ON COLUMN directory_object.sip IS 'The SIP address as phone_number.holder_id has it; null without one.';

CREATE INDEX phone_number_with_extension ON phone_number (digits, extension) WHERE extension <> '';

COMMENT ON INDEX phone_number_with_extension IS
    'Few numbers have an extension; whether one of them is beside a base number is asked of many.';
