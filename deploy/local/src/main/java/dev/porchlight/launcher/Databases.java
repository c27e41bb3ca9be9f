package dev.porchlight.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** One database and one role of the same name per service, nobody else may connect to it. */
record Databases(String url, String user, String password, Secrets secrets) {

    static Databases of(Settings settings) {
        Secrets secrets = settings.home().secrets(settings);
        return settings.embeddedPostgres()
                ? new Databases(settings.postgresUrl(), "postgres", secrets.password("postgres"), secrets)
                : new Databases(
                        settings.postgresUrl(),
                        settings.outsidePostgresUser(),
                        settings.outsidePostgresPassword(),
                        secrets);
    }

    static String secretOf(String database) {
        return "db-" + database;
    }

    boolean reachable() {
        try (Connection ignored = connect()) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    void create(List<String> names) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                    statement.execute("create role \"" + name + "\" login");
                }
                // Always, so that a new secrets folder over old data works. The secret is ours: base64 letters only.
                statement.execute("alter role \"" + name + "\" password '" + secrets.password(secretOf(name)) + "'");
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database \"" + name + "\" owner \"" + name + "\"");
                    statement.execute("revoke connect on database \"" + name + "\" from public");
                }
            }
        } catch (SQLException e) {
            throw new Trouble("Could not make the databases at " + url + " as " + user + ": " + e.getMessage());
        }
    }

    static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** To the server's own database. */
    Connection connect() throws SQLException {
        return connect("postgres");
    }

    Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(url + "/" + database, properties);
    }
}
