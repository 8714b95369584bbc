package org.dialworks.number.importing;

import static org.dialworks.number.sql.Columns.numbers;
import static org.dialworks.number.sql.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.platform.sql.Sql;

/** Who else exports name as holders of numbers that have one. */
@ApplicationScoped
class FurtherHolders {

    private static final String OF = """
            SELECT digits, extension, holder_kind, holder_id, holder_line, holder_name, holder_pool FROM further_holder
            WHERE (digits, extension) IN (SELECT * FROM unnest(?::bigint[], ?::text[]))
            """;
    private static final String ADD = """
            INSERT INTO further_holder (digits, extension, holder_kind, holder_id, holder_line, holder_name, holder_pool,
                import_id, seen_at)
            SELECT *, ?, ? FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            ON CONFLICT ON CONSTRAINT further_holder_pk DO NOTHING
            """;

    private final Sql sql;

    @Inject
    FurtherHolders(Sql sql) {
        this.sql = sql;
    }

    /** A holder beside the one that a number has. */
    record Beside(PhoneNumber number, Holder holder) {}

    Map<PhoneNumber, List<Holder>> of(Collection<PhoneNumber> wanted) {
        List<PhoneNumber> keys = List.copyOf(wanted);
        var found = new HashMap<PhoneNumber, List<Holder>>();
        sql.list(
                OF,
                row -> found.computeIfAbsent(
                                new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                                number -> new ArrayList<>())
                        .add(Objects.requireNonNull(ImportRows.readHolder(row))),
                numbers(keys, PhoneNumber::digits),
                texts(keys, PhoneNumber::extension));
        return found;
    }

    void add(UUID job, Instant at, List<Beside> holders) {
        if (holders.isEmpty()) {
            return;
        }
        sql.update(
                ADD,
                job,
                at,
                numbers(holders, beside -> beside.number().digits()),
                texts(holders, beside -> beside.number().extension()),
                texts(holders, beside -> beside.holder().kind().word()),
                texts(holders, beside -> beside.holder().id()),
                texts(holders, beside -> beside.holder().line().word()),
                texts(holders, beside -> beside.holder().displayName()),
                texts(holders, beside -> beside.holder().pool()));
    }
}
