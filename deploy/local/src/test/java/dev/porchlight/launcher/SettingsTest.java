package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @Test
    void secretsMayBeFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("PORTAL_POSTGRES_ADMIN_PASSWORD"), "from a file\n");
        Files.createDirectory(folder.resolve("..data"));
        var all =
                Settings.withSecretFiles(Map.of("PORTAL_SECRETS_DIR", folder.toString(), "PORTAL_KAFKA", "kafka:9092"));
        assertThat(new Settings(folder, all).outsidePostgresPassword()).isEqualTo("from a file");
        assertThat(new Settings(folder, all).kafka()).isEqualTo("kafka:9092");
        assertThatThrownBy(() -> Settings.withSecretFiles(Map.of("PORTAL_SECRETS_DIR", folder + "/none")))
                .isInstanceOf(Trouble.class);
    }

    private static Settings with(Map<String, String> environment) {
        return new Settings(Path.of("/checkout"), environment);
    }

    @Test
    void everythingIsEmbeddedUnlessToldOtherwise() {
        Settings settings = with(Map.of());

        assertThat(settings.embeddedPostgres()
                        && settings.embeddedKafka()
                        && settings.embeddedKeycloak()
                        && settings.embeddedMail())
                .isTrue();
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.postgresUrl()).isEqualTo("jdbc:postgresql://localhost:8085");
        assertThat(settings.kafka()).isEqualTo("localhost:8086");
        assertThat(settings.keycloakUrl()).hasToString("http://localhost:8081");
        assertThat(settings.home().folder()).isEqualTo(Path.of("/checkout/.portal"));
    }

    @Test
    void onePortMovesThemAll() {
        Settings settings = with(Map.of("PORTAL_PORT", "9500"));

        assertThat(settings.publicUrl()).isEqualTo("http://localhost:9500");
        assertThat(settings.postgresUrl()).endsWith(":9505");
        assertThat(settings.smtpPort()).isEqualTo("9504");
    }

    @Test
    void theRunningSystemsPortCountsUntilItEnds(@TempDir Path home) throws IOException {
        Settings settings = with(Map.of("PORTAL_HOME", home.toString()));
        settings.home().create();
        Files.writeString(settings.home().run("port"), "9500");
        assertThat(settings.publicUrl()).endsWith(":8080");

        settings.home().launcher().write(ProcessHandle.current());
        assertThat(settings.publicUrl()).endsWith(":9500");
        assertThat(with(Map.of("PORTAL_HOME", home.toString(), "PORTAL_PORT", "9600"))
                        .publicUrl())
                .endsWith(":9600");
    }

    @Test
    void outsideServersTakeThePlaceOfEmbeddedOnes() {
        Settings settings = with(Map.of(
                "PORTAL_POSTGRES_URL", "jdbc:postgresql://db:5432",
                "PORTAL_POSTGRES_ADMIN_PASSWORD", "secret",
                "PORTAL_KAFKA", "broker:9092",
                "PORTAL_KEYCLOAK_URL", "https://sign-in.example",
                "PORTAL_SMTP_HOST", "mail.example"));

        assertThat(settings.embeddedPostgres()
                        || settings.embeddedKafka()
                        || settings.embeddedKeycloak()
                        || settings.embeddedMail())
                .isFalse();
        assertThat(settings.smtpPort()).isEqualTo("25");
        assertThat(Databases.of(settings).user()).isEqualTo("postgres");
    }

    @Test
    void anOutsideDatabaseWithoutItsPasswordIsAskedFor() {
        assertThatThrownBy(() -> Databases.of(with(Map.of("PORTAL_POSTGRES_URL", "jdbc:postgresql://db:5432"))))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("PORTAL_POSTGRES_ADMIN_PASSWORD is not set");
    }

    @Test
    void anEmptyVariableIsAnUnsetOne() {
        assertThat(with(Map.of("PORTAL_KAFKA", "")).embeddedKafka()).isTrue();
    }

    @Test
    void aPortThatIsNoneIsNamed() {
        assertThatThrownBy(() -> with(Map.of("PORTAL_PORT", "80a")).publicUrl())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("PORTAL_PORT is \"80a\"");
        assertThatThrownBy(() -> with(Map.of("PORTAL_PORT", "65530")).publicUrl())
                .isInstanceOf(Trouble.class);
    }

    @Test
    void onlyASystemOnThisMachineIsLocal() {
        assertThat(with(Map.of()).local()).isTrue();
        assertThat(with(Map.of("PORTAL_PUBLIC_URL", "https://portal.example")).local())
                .isFalse();
    }
}
