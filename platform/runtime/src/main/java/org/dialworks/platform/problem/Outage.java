package org.dialworks.platform.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away or overloaded from a fault of ours: the first passes by itself, the second does not. */
public final class Outage {

    // PostgreSQL, Appendix A: 08 connection exception, 53 insufficient resources, 57P shutdown and crash.
    private static final Set<String> CLASSES = Set.of("08", "53");
    private static final String OPERATOR_INTERVENTION = "57P";
    // Serialization failure and deadlock: the transaction can simply be tried again.
    private static final Set<String> RETRYABLE = Set.of("40001", "40P01", "55P03");
    // What Agroal says when no connection came free in time; it sets no SQLState.
    private static final String POOL_EXHAUSTED = "acquisition timeout";
    private static final int DEEPEST = 20;

    private Outage() {}

    /** Whether the failure, or a cause of it, is one that passes by itself. */
    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, DEEPEST);
    }

    private static boolean isBehind(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        if (failure instanceof SQLTransientException || (failure instanceof SQLException sql && passes(sql))) {
            return true;
        }
        if (failure instanceof RollbackException) {
            // The transaction manager hangs what the database said on its own exception, behind one of XA.
            for (Throwable suppressed : failure.getSuppressed()) {
                if (isBehind(suppressed, depth - 1)) {
                    return true;
                }
            }
        }
        return isBehind(failure.getCause(), depth - 1);
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            String message = failure.getMessage();
            return message != null && message.toLowerCase(Locale.ROOT).contains(POOL_EXHAUSTED);
        }
        return CLASSES.contains(state.substring(0, 2))
                || state.startsWith(OPERATOR_INTERVENTION)
                || RETRYABLE.contains(state);
    }
}
