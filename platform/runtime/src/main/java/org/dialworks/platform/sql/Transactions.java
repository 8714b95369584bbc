package org.dialworks.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** JDBC inside the transaction that the caller has begun. */
@ApplicationScoped
public class Transactions {

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry registry;

    @Inject
    Transactions(DataSource dataSource, TransactionSynchronizationRegistry registry) {
        this.dataSource = dataSource;
        this.registry = registry;
    }

    /** Work on the connection of the current transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Runs the work on the connection of the current transaction.
     *
     * @throws IllegalStateException when there is no transaction: the change and what belongs to it would come apart
     * @throws SqlFailure when the database refuses or is away
     */
    public <T> T inCurrent(Work<T> work) {
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("this must run in the transaction of the change it belongs to");
        }
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Runs the action once the current transaction has committed; not at all when it rolls back. */
    public void afterCommit(Runnable action) {
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        });
    }
}
