package org.dialworks.stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * Makes databases and roles at a PostgreSQL server, also one that this machine did not start.
 *
 * @param url the JDBC address of any database of the server
 * @param user may create databases and roles
 * @param password of that user
 */
public record PostgresAdministration(String url, String user, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    @Override
    public String toString() {
        return "PostgresAdministration[" + url + ", " + user + "]";
    }

    /**
     * Sees to it that the role exists with this password and owns a database to which nobody else can connect.
     *
     * @param database and {@code role}: lower-case letters, digits and underscores
     */
    public void createDatabase(String database, String role, String rolePassword) {
        requireName(database);
        requireName(role);
        try (Connection connection = connect()) {
            var postgres = connection.unwrap(PGConnection.class);
            String quotedRole = postgres.escapeIdentifier(role);
            String quotedDatabase = postgres.escapeIdentifier(database);
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                execute(connection, "CREATE ROLE " + quotedRole + " LOGIN");
            }
            // The driver sends the SCRAM verifier, so that the password can appear in no log of the server.
            postgres.alterUserPassword(role, rolePassword.toCharArray(), "scram-sha-256");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                execute(connection, "CREATE DATABASE " + quotedDatabase + " OWNER " + quotedRole);
            }
            execute(connection, "REVOKE ALL ON DATABASE " + quotedDatabase + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new StackException("Could not create database " + database + " at " + url, e);
        }
    }

    /** The JDBC address of another database of the same server. */
    public String urlOf(String database) {
        requireName(database);
        int path = url.indexOf('/', "jdbc:postgresql://".length());
        int query = url.indexOf('?', path);
        return url.substring(0, path + 1) + database + (query < 0 ? "" : url.substring(query));
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("Not the address of a PostgreSQL server: " + url);
        }
        return connection;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** For statements that take no parameters in PostgreSQL; their names are checked and quoted by the driver. */
    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name for a database or role: " + name);
        }
    }
}
