package org.dialworks.number.inventory;

import static org.dialworks.number.sql.Columns.ids;
import static org.dialworks.number.sql.Columns.instants;
import static org.dialworks.number.sql.Columns.numbers;
import static org.dialworks.number.sql.Columns.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.NumberState;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.ProvisioningState;
import org.dialworks.contracts.Word;
import org.dialworks.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Numbers to and from their rows. */
public final class NumberRows {

    static final String COLUMNS = """
            digits, extension, range_id, site, state, holder_kind, holder_id, holder_line, holder_name, holder_pool,
            last_holder_kind, last_holder_id, last_holder_line, last_holder_name, last_holder_pool, until, before, reason,
            provisioning, provisioning_reason, provisioning_at, provisioned_version, script_version, epoch, version,
            assignment, since, changed_by""";

    static final String UPSERT = """
            INSERT INTO phone_number (%s)
            SELECT * FROM unnest(?::bigint[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                ?::bigint[], ?::timestamptz[], ?::text[])
            ON CONFLICT ON CONSTRAINT phone_number_pk DO UPDATE SET
                range_id = EXCLUDED.range_id, site = EXCLUDED.site, state = EXCLUDED.state,
                holder_kind = EXCLUDED.holder_kind, holder_id = EXCLUDED.holder_id, holder_line = EXCLUDED.holder_line,
                holder_name = EXCLUDED.holder_name, holder_pool = EXCLUDED.holder_pool,
                last_holder_kind = EXCLUDED.last_holder_kind, last_holder_id = EXCLUDED.last_holder_id,
                last_holder_line = EXCLUDED.last_holder_line, last_holder_name = EXCLUDED.last_holder_name,
                last_holder_pool = EXCLUDED.last_holder_pool, until = EXCLUDED.until, before = EXCLUDED.before,
                reason = EXCLUDED.reason, provisioning = EXCLUDED.provisioning,
                provisioning_reason = EXCLUDED.provisioning_reason, provisioning_at = EXCLUDED.provisioning_at,
                provisioned_version = EXCLUDED.provisioned_version, script_version = EXCLUDED.script_version,
                epoch = EXCLUDED.epoch, version = EXCLUDED.version, assignment = EXCLUDED.assignment,
                since = EXCLUDED.since, changed_by = EXCLUDED.changed_by
            """.formatted(COLUMNS);

    static final String ADD_HISTORY = """
            INSERT INTO number_history (digits, extension, version, state, holder_kind, holder_id, holder_line, holder_name,
                                        until, reason, at, changed_by)
            SELECT * FROM unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::timestamptz[], ?::text[], ?::timestamptz[], ?::text[])
            """;

    private NumberRows() {}

    static @Nullable Object[] upsert(List<InventoryNumber> rows) {
        return new @Nullable Object[] {
            numbers(rows, row -> row.number().digits()),
            texts(rows, row -> row.number().extension()),
            ids(rows, InventoryNumber::rangeId),
            texts(rows, InventoryNumber::site),
            texts(rows, row -> row.state().word()),
            texts(rows, holder(holder -> holder.kind().word())),
            texts(rows, holder(Holder::id)),
            texts(rows, holder(holder -> holder.line().word())),
            texts(rows, holder(Holder::displayName)),
            texts(rows, holder(Holder::pool)),
            texts(rows, lastHolder(holder -> holder.kind().word())),
            texts(rows, lastHolder(Holder::id)),
            texts(rows, lastHolder(holder -> holder.line().word())),
            texts(rows, lastHolder(Holder::displayName)),
            texts(rows, lastHolder(Holder::pool)),
            instants(rows, InventoryNumber::until),
            texts(rows, row -> row.before() == null ? null : row.before().word()),
            texts(rows, InventoryNumber::reason),
            texts(rows, provisioning(report -> report.state().word())),
            texts(rows, provisioning(Provisioning::reason)),
            instants(rows, provisioning(Provisioning::at)),
            numbers(rows, provisioning(Provisioning::numberVersion)),
            numbers(rows, provisioning(Provisioning::scriptVersion)),
            numbers(rows, InventoryNumber::epoch),
            numbers(rows, InventoryNumber::version),
            numbers(rows, InventoryNumber::assignment),
            instants(rows, InventoryNumber::since),
            texts(rows, InventoryNumber::changedBy)
        };
    }

    static @Nullable Object[] history(List<InventoryNumber> rows, Instant at) {
        return new @Nullable Object[] {
            numbers(rows, row -> row.number().digits()),
            texts(rows, row -> row.number().extension()),
            numbers(rows, InventoryNumber::version),
            texts(rows, row -> row.state().word()),
            texts(rows, holder(holder -> holder.kind().word())),
            texts(rows, holder(Holder::id)),
            texts(rows, holder(holder -> holder.line().word())),
            texts(rows, holder(Holder::displayName)),
            instants(rows, InventoryNumber::until),
            texts(rows, InventoryNumber::reason),
            instants(rows, row -> at),
            texts(rows, InventoryNumber::changedBy)
        };
    }

    private static <T> Function<InventoryNumber, @Nullable T> holder(Function<Holder, @Nullable T> part) {
        return number -> {
            Holder holder = number.holder();
            return holder == null ? null : part.apply(holder);
        };
    }

    private static <T> Function<InventoryNumber, @Nullable T> lastHolder(Function<Holder, @Nullable T> part) {
        return number -> {
            Holder holder = number.lastHolder();
            return holder == null ? null : part.apply(holder);
        };
    }

    private static <T> Function<InventoryNumber, @Nullable T> provisioning(Function<Provisioning, @Nullable T> part) {
        return number -> {
            Provisioning report = number.provisioning();
            return report == null ? null : part.apply(report);
        };
    }

    static InventoryNumber read(ResultSet row) throws SQLException {
        String before = row.getString("before");
        return new InventoryNumber(
                new PhoneNumber(row.getLong("digits"), row.getString("extension")),
                row.getObject("range_id", UUID.class),
                row.getString("site"),
                Word.parse(NumberState.class, row.getString("state")),
                readHolder(row),
                readHolder(row, "last_holder"),
                Sql.instant(row, "until"),
                row.getString("reason"),
                readProvisioning(row),
                before == null ? null : Word.parse(NumberState.class, before),
                row.getLong("epoch"),
                row.getLong("version"),
                row.getLong("assignment"),
                required(Sql.instant(row, "since")),
                row.getString("changed_by"));
    }

    /** The holder in the columns {@code holder_kind} to {@code holder_pool} of a row. */
    public static @Nullable Holder readHolder(ResultSet row) throws SQLException {
        return readHolder(row, "holder");
    }

    private static @Nullable Holder readHolder(ResultSet row, String which) throws SQLException {
        String kind = row.getString(which + "_kind");
        return kind == null
                ? null
                : new Holder(
                        Word.parse(HolderKind.class, kind),
                        row.getString(which + "_id"),
                        Word.parse(LineKind.class, row.getString(which + "_line")),
                        row.getString(which + "_name"),
                        row.getString(which + "_pool"));
    }

    private static @Nullable Provisioning readProvisioning(ResultSet row) throws SQLException {
        String state = row.getString("provisioning");
        return state == null
                ? null
                : new Provisioning(
                        Word.parse(ProvisioningState.class, state),
                        row.getString("provisioning_reason"),
                        required(Sql.instant(row, "provisioning_at")),
                        row.getLong("provisioned_version"),
                        row.getLong("script_version"));
    }

    static Instant required(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalStateException("an instant is missing in a row");
        }
        return instant;
    }
}
