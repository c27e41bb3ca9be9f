package dev.porchlight.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the running system is, and what only its operator may know. */
record Portal(Path home, int port) {

    static Portal fromEnvironment() {
        return new Portal(
                Path.of(System.getenv().getOrDefault("PORTAL_HOME", ".portal")).toAbsolutePath(),
                Integer.parseInt(System.getenv().getOrDefault("PORTAL_PORT", "8080")));
    }

    String keycloak() {
        return "http://localhost:" + (port + 1);
    }

    String kafka() {
        return "localhost:" + (port + 6);
    }

    String secret(String name) {
        try {
            return Files.readString(home.resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection database(String service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + (port + 5) + "/" + service + "?reWriteBatchedInserts=true",
                service,
                secret("db-" + service));
    }

    /** The running processes by name, from the launcher's pid files. */
    Map<String, Long> processes() {
        Map<String, Long> found = new LinkedHashMap<>();
        try (var files = Files.list(home.resolve("run"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".pid")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".pid", "");
                found.put(name, Long.parseLong(Files.readString(file).strip().split(" ")[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
