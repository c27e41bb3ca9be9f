package dev.porchlight.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contracts checked in below {@code docs/}. A test holds what the code says against them; run with
 * {@code -Dcontracts=write} it writes what is new and compatible instead.
 */
final class ContractFiles {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final boolean WRITE = "write".equals(System.getProperty("contracts"));

    private ContractFiles() {}

    static Path docs() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs");
    }

    static JsonNode read(Path file) {
        return JSON.readTree(file);
    }

    static void holdAgainst(Path file, JsonNode said) {
        try {
            if (WRITE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, JSON.writeValueAsString(said) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(file)
                .as("checked-in contract; write it by ./mvnw verify -Dcontracts=write")
                .exists();
        assertThat(JSON.writeValueAsString(said))
                .as("%s; if the change is meant, write it by ./mvnw verify -Dcontracts=write", file.getFileName())
                .isEqualTo(JSON.writeValueAsString(read(file)));
    }
}
