package org.dialworks.number.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.dialworks.contracts.Holder;
import org.dialworks.platform.problem.ProblemException;
import org.dialworks.platform.sql.Sql;

/** What the directory says of holders: department, country, office, costCentre and others. */
@ApplicationScoped
public class HolderAttributes {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 200;
    private static final String FIND =
            "SELECT attributes FROM holder_attributes WHERE holder_kind = ? AND holder_id = ?";
    private static final String FORGET = "DELETE FROM holder_attributes WHERE holder_kind = ? AND holder_id = ?";
    private static final String STORE = """
            INSERT INTO holder_attributes (holder_kind, holder_id, attributes, changed_at, changed_by)
            VALUES (?, ?, ?::jsonb, ?, ?)
            ON CONFLICT ON CONSTRAINT holder_attributes_pk DO UPDATE
            SET attributes = EXCLUDED.attributes, changed_at = EXCLUDED.changed_at, changed_by = EXCLUDED.changed_by
            """;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    HolderAttributes(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** What is known of a holder; nothing where nobody has said anything. */
    public Map<String, String> of(Holder holder) {
        return sql.first(
                        FIND,
                        row -> read(row.getString("attributes")),
                        holder.kind().word(),
                        id(holder))
                .orElse(Map.of());
    }

    /** Puts what is known of a holder in place of what was. */
    public void store(Holder holder, Map<String, String> attributes, String by) {
        sql.update(STORE, holder.kind().word(), id(holder), write(attributes), clock.instant(), by);
    }

    /** Forgets what is known of a holder. */
    public void forget(Holder holder) {
        sql.update(FORGET, holder.kind().word(), id(holder));
    }

    /** Refuses what cannot be the attributes of a holder. */
    public static void check(Map<String, String> attributes) {
        if (attributes.size() > MOST) {
            throw ProblemException.invalid("/attributes", "A holder has at most " + MOST + " attributes");
        }
        attributes.forEach((name, value) -> {
            if (name.isBlank() || name.length() > LONGEST_NAME || value == null || value.length() > LONGEST_VALUE) {
                throw ProblemException.invalid(
                        "/attributes/" + name,
                        "An attribute has a name of 1 to " + LONGEST_NAME + " characters and a value of at most "
                                + LONGEST_VALUE);
            }
        });
    }

    private static String id(Holder holder) {
        return holder.id().toLowerCase(Locale.ROOT);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass(), e);
        }
    }

    private Map<String, String> read(String attributes) {
        try {
            return json.readValue(attributes, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read stored attributes", e);
        }
    }
}
