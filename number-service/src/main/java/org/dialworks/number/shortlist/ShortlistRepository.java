package org.dialworks.number.shortlist;

import static org.dialworks.number.sql.Columns.numbers;
import static org.dialworks.number.sql.Columns.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.platform.sql.Sql;

/** Short lists and their rows. */
@ApplicationScoped
class ShortlistRepository {

    private static final Duration KEPT = Duration.ofDays(1);

    private static final String SELECT = """
            SELECT id, site, caller, until, ending, chosen_digits, chosen_extension,
                   ARRAY(SELECT digits FROM shortlist_number WHERE shortlist_id = id ORDER BY digits, extension) AS digits,
                   ARRAY(SELECT extension FROM shortlist_number WHERE shortlist_id = id ORDER BY digits, extension)
                       AS extensions,
                   ARRAY(SELECT version FROM shortlist_number WHERE shortlist_id = id ORDER BY digits, extension)
                       AS versions
            FROM shortlist
            """;
    private static final String BY_ID = SELECT + "WHERE id = ?";
    private static final String OPEN =
            SELECT + "WHERE caller = ? AND ending IS NULL AND until > ? ORDER BY created_at, id";
    private static final String HELD = """
            SELECT count(*) AS held FROM shortlist s JOIN shortlist_number n ON n.shortlist_id = s.id
            WHERE s.caller = ? AND s.ending IS NULL AND s.until > ?
            """;
    private static final String ADD =
            "INSERT INTO shortlist (id, site, caller, until, created_at) VALUES (?, ?, ?, ?, ?)";
    private static final String CHOSEN =
            "UPDATE shortlist SET ending = 'chosen', chosen_digits = ?, chosen_extension = ? WHERE id = ?";
    private static final String ADD_OFFERS = """
            INSERT INTO shortlist_number (shortlist_id, digits, extension, version)
            SELECT ?, * FROM unnest(?::bigint[], ?::text[], ?::bigint[])
            """;

    private final Sql sql;

    @Inject
    ShortlistRepository(Sql sql) {
        this.sql = sql;
    }

    void add(Shortlist list, Instant now) {
        sql.update(ADD, list.id(), list.site(), list.caller(), list.until(), now);
        sql.update(
                ADD_OFFERS,
                list.id(),
                numbers(list.offers(), offer -> offer.number().digits()),
                texts(list.offers(), offer -> offer.number().extension()),
                numbers(list.offers(), Shortlist.Offer::version));
    }

    Optional<Shortlist> find(UUID id) {
        return sql.first(BY_ID, ShortlistRepository::read, id);
    }

    /** The list, locked until the transaction ends. Comes before the locks on its numbers. */
    Optional<Shortlist> lock(UUID id) {
        return sql.first(BY_ID + " FOR UPDATE", ShortlistRepository::read, id);
    }

    /** The caller's lists that are open, the oldest first. */
    List<Shortlist> open(String caller, Instant now) {
        return sql.list(OPEN, ShortlistRepository::read, caller, now);
    }

    /** How many numbers the caller's open lists hold. */
    long held(String caller, Instant now) {
        return sql.one(HELD, row -> row.getLong("held"), caller, now);
    }

    void end(UUID id, Shortlist.Ending ending) {
        switch (ending) {
            case Shortlist.Ending.Chosen(var number) -> sql.update(CHOSEN, number.digits(), number.extension(), id);
            case Shortlist.Ending.Freed() -> sql.update("UPDATE shortlist SET ending = 'freed' WHERE id = ?", id);
        }
    }

    /** Forgets lists that ended a day ago. */
    void forget(Instant now) {
        sql.update("DELETE FROM shortlist WHERE until < ?", now.minus(KEPT));
    }

    private static Shortlist read(ResultSet row) throws SQLException {
        Long[] digits = (Long[]) row.getArray("digits").getArray();
        String[] extensions = (String[]) row.getArray("extensions").getArray();
        Long[] versions = (Long[]) row.getArray("versions").getArray();
        return new Shortlist(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("caller"),
                Objects.requireNonNull(Sql.instant(row, "until")),
                ending(row),
                IntStream.range(0, digits.length)
                        .mapToObj(i -> new Shortlist.Offer(new PhoneNumber(digits[i], extensions[i]), versions[i]))
                        .toList());
    }

    private static Optional<Shortlist.Ending> ending(ResultSet row) throws SQLException {
        String how = row.getString("ending");
        return how == null
                ? Optional.empty()
                : Optional.of(
                        how.equals("chosen")
                                ? new Shortlist.Ending.Chosen(new PhoneNumber(
                                        row.getLong("chosen_digits"), row.getString("chosen_extension")))
                                : new Shortlist.Ending.Freed());
    }
}
