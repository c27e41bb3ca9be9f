package dev.porchlight.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the environment can say, read here and nowhere else. An empty variable counts as unset. */
record Settings(Path repository, Map<String, String> environment) {

    static final String REALM = "porchlight";
    static final String DEMO_PASSWORD = "lamp-in-the-window";
    static final String DEMO_ADMINISTRATOR = "admin@northgate.example";

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_BASE_PORT = 65_000;

    static Settings fromEnvironment() {
        return new Settings(
                Path.of(System.getProperty("porchlight.repository", "."))
                        .toAbsolutePath()
                        .normalize(),
                withSecretFiles(System.getenv()));
    }

    /** In a container a secret is a file that is named as the variable; {@code PORTAL_SECRETS_DIR} is where they lie. */
    static Map<String, String> withSecretFiles(Map<String, String> environment) {
        String folder = environment.getOrDefault("PORTAL_SECRETS_DIR", "");
        if (folder.isBlank()) {
            return environment;
        }
        Map<String, String> all = new HashMap<>(environment);
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.putIfAbsent(
                        file.getFileName().toString(), Files.readString(file).strip());
            }
        } catch (IOException e) {
            throw new Trouble("The secrets in " + folder + " cannot be read: " + e.getMessage());
        }
        return all;
    }

    /** Where the person at the terminal is; what they name is named from there. */
    Path workingFolder() {
        return Path.of(System.getProperty("porchlight.working-folder", "")).toAbsolutePath();
    }

    Home home() {
        return new Home(get("PORTAL_HOME").map(this::resolve).orElse(repository.resolve(".portal")));
    }

    /** Built products. They belong to the checkout, so that two systems run from it share them. */
    Path dist() {
        return get("PORTAL_DIST").map(this::resolve).orElse(repository.resolve(".portal/dist"));
    }

    int port(int offset) {
        return basePort() + offset;
    }

    private int basePort() {
        String text = get("PORTAL_PORT").or(() -> home().runningPort()).orElse(String.valueOf(DEFAULT_PORT));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > HIGHEST_BASE_PORT) {
            throw new Trouble(
                    "PORTAL_PORT is \"" + text + "\", but must be a number from 1 to " + HIGHEST_BASE_PORT + ".");
        }
        return Integer.parseInt(text);
    }

    /** The gateway from here, whatever address browsers use. */
    String gatewayUrl() {
        return get("PORTAL_GATEWAY_URL").orElseGet(() -> "http://localhost:" + port(Ports.GATEWAY));
    }

    String publicUrl() {
        return get("PORTAL_PUBLIC_URL").orElse(gatewayUrl());
    }

    /** A system that only this machine can reach; some conveniences exist only then. */
    boolean local() {
        return "localhost".equals(URI.create(publicUrl()).getHost());
    }

    /** Who runs this portal, shown to customers and in mails. */
    Map<String, String> provider() {
        return Map.of(
                "PORTAL_MSP_NAME", get("PORTAL_MSP_NAME").orElse("Northgate IT"),
                "PORTAL_MSP_ADDRESS",
                        get("PORTAL_MSP_ADDRESS").orElse("Quayside House, 40 Sandgate, Newcastle upon Tyne NE1 2XX"),
                "PORTAL_MSP_PHONE", get("PORTAL_MSP_PHONE").orElse("0191 498 0100"),
                "PORTAL_MSP_EMAIL", get("PORTAL_MSP_EMAIL").orElse("support@northgate.example"));
    }

    /**
     * A client at Microsoft Entra by which people sign in with their work accounts.
     *
     * @param tenant its id or domain, or {@code organizations} for everybody's
     * @param issuer what stands in for Microsoft; empty for Microsoft
     */
    record Microsoft365(String tenant, String clientId, String clientSecret, Optional<String> issuer) {

        boolean severalTenants() {
            return List.of("organizations", "common").contains(tenant);
        }
    }

    /** Empty if people sign in with their passwords here alone. */
    Optional<Microsoft365> microsoft365() {
        return get("PORTAL_M365_TENANT")
                .map(tenant -> new Microsoft365(
                        tenant,
                        required("PORTAL_M365_CLIENT_ID", "PORTAL_M365_TENANT is set"),
                        required("PORTAL_M365_CLIENT_SECRET", "PORTAL_M365_TENANT is set"),
                        get("PORTAL_M365_ISSUER")));
    }

    boolean embeddedPostgres() {
        return get("PORTAL_POSTGRES_URL").isEmpty();
    }

    /** JDBC address without the database part. */
    String postgresUrl() {
        return get("PORTAL_POSTGRES_URL").orElse("jdbc:postgresql://localhost:" + port(Ports.POSTGRES));
    }

    String outsidePostgresUser() {
        return get("PORTAL_POSTGRES_ADMIN_USER").orElse("postgres");
    }

    String outsidePostgresPassword() {
        return required(
                "PORTAL_POSTGRES_ADMIN_PASSWORD",
                "PORTAL_POSTGRES_URL is set, and the databases have to be made there");
    }

    boolean embeddedKafka() {
        return get("PORTAL_KAFKA").isEmpty();
    }

    String kafka() {
        return get("PORTAL_KAFKA").orElse("localhost:" + port(Ports.KAFKA));
    }

    boolean embeddedKeycloak() {
        return get("PORTAL_KEYCLOAK_URL").isEmpty();
    }

    URI keycloakUrl() {
        return URI.create(get("PORTAL_KEYCLOAK_URL").orElse("http://localhost:" + port(Ports.KEYCLOAK)));
    }

    /** Administrator of an outside Keycloak's master realm; without one its realm is taken as it is. */
    Optional<String> outsideKeycloakPassword() {
        return get("PORTAL_KEYCLOAK_ADMIN_PASSWORD");
    }

    String keycloakAdministrator() {
        return get("PORTAL_KEYCLOAK_ADMIN_USER").orElse("admin");
    }

    /** A secret that an outside server already knows, instead of one made here. */
    Optional<String> givenSecret(String name) {
        return get("PORTAL_SECRET_" + name.toUpperCase().replace('-', '_'));
    }

    /** A PKCS #12 file for the seal that the operator has already. */
    Optional<Path> givenSealKey() {
        return get("PORTAL_SEAL_KEY_STORE").map(this::resolve);
    }

    String givenSealPassword() {
        return required("PORTAL_SEAL_PASSWORD", "PORTAL_SEAL_KEY_STORE is set, and a key store has a password");
    }

    boolean embeddedMail() {
        return get("PORTAL_SMTP_HOST").isEmpty();
    }

    String smtpHost() {
        return get("PORTAL_SMTP_HOST").orElse("localhost");
    }

    String smtpPort() {
        return get("PORTAL_SMTP_PORT").orElse(String.valueOf(embeddedMail() ? port(Ports.SMTP) : 25));
    }

    /** The account at the mail server; empty where it wants none. */
    String smtpUser() {
        return get("PORTAL_SMTP_USER").orElse("");
    }

    String smtpPassword() {
        return get("PORTAL_SMTP_PASSWORD").orElse("");
    }

    Optional<String> administratorEmail() {
        return get("PORTAL_ADMIN_EMAIL");
    }

    Optional<String> administratorName() {
        return get("PORTAL_ADMIN_NAME");
    }

    Optional<String> administratorPassword() {
        return get("PORTAL_ADMIN_PASSWORD");
    }

    /** The password of people when asking for a token. */
    String password() {
        return get("PORTAL_PASSWORD").orElse(DEMO_PASSWORD);
    }

    /** Ahead-of-time caches are written after the first start and make later ones three times quicker. */
    boolean aotCaches() {
        return !get("PORTAL_AOT").orElse("on").equals("off");
    }

    private String required(String name, String because) {
        return get(name).orElseThrow(() -> new Trouble(name + " is not set: " + because + "."));
    }

    private Path resolve(String path) {
        return repository.resolve(path).normalize();
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
