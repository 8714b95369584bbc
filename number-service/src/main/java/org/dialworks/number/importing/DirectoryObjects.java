package org.dialworks.number.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dialworks.number.sql.CopyRows;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who is in the directory, as an export of Teams users shows: of users without a number, too. */
@ApplicationScoped
class DirectoryObjects {

    private static final String ADD = "COPY directory_object (import_id, object_id, sip) FROM STDIN";
    private static final String DELETE = "DELETE FROM directory_object WHERE import_id = ?";
    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CopyRows copy;
    private final Sql sql;

    @Inject
    DirectoryObjects(CopyRows copy, Sql sql) {
        this.copy = copy;
        this.sql = sql;
    }

    /**
     * An object of the directory.
     *
     * @param id object id, by which Teams names who holds a number
     * @param sip SIP address in lower case
     */
    record DirectoryObject(UUID id, @Nullable String sip) {

        /** What a row of Get-CsOnlineUser is about; empty where its identity is no object id. */
        static Optional<DirectoryObject> of(ExportRow row) {
            return row.cell("ObjectId", "Identity")
                    .filter(text -> GUID.matcher(text).matches())
                    .map(text -> new DirectoryObject(
                            UUID.fromString(text),
                            row.cell("SipAddress", "SipProxyAddress")
                                    .map(address -> address.toLowerCase(Locale.ROOT))
                                    .map(address -> address.startsWith("sip:") ? address : "sip:" + address)
                                    .orElse(null)));
        }
    }

    void add(UUID job, List<DirectoryObject> objects) {
        copy.add(
                ADD,
                objects,
                (columns, object) -> columns.add(job).add(object.id()).add(object.sip()));
    }

    void delete(UUID job) {
        sql.update(DELETE, job);
    }
}
