package dev.porchlight.platform.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** For tests that start a service by themselves. */
public final class TestServers {

    private TestServers() {}

    /** Makes an empty database; returns its JDBC address. */
    public static String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        String server = Servers.addresses().postgres();
        try (var connection = DriverManager.getConnection(server + "/postgres", user(), password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server + "/" + name;
    }

    public static String user() {
        return Servers.addresses().user();
    }

    public static String password() {
        return Servers.addresses().password();
    }

    /** Kafka's bootstrap address. */
    public static String kafka() {
        return Servers.addresses().kafka();
    }
}
