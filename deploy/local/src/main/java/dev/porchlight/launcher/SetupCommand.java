package dev.porchlight.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code setup PART …}: brings servers that are there already, in containers or managed by somebody, to what the portal needs of
 * them. May be run as often as one likes.
 */
record SetupCommand(Settings settings, PrintStream out) {

    private static final List<String> PARTS = List.of("databases", "topics", "realm", "demo");

    void run(List<String> parts) throws IOException, InterruptedException {
        if (parts.isEmpty() || !PARTS.containsAll(parts)) {
            throw new Trouble("What is to be set up? " + String.join(", ", PARTS) + ".");
        }
        for (String part : parts) {
            switch (part) {
                case "databases" -> databases();
                case "topics" -> new Topics(settings.kafka()).create(Topics.ofServices());
                case "realm" -> realm();
                default -> demo();
            }
            out.println("✓ " + part);
        }
    }

    /** Of all services, of the gateway and of Keycloak. */
    private void databases() {
        List<String> names = new ArrayList<>(List.of(Service.GATEWAY.name(), Keycloak.NAME));
        Service.SERVICES.forEach(service -> names.add(service.name()));
        Databases.of(settings).create(names);
    }

    private void realm() throws IOException, InterruptedException {
        String password = settings.outsideKeycloakPassword()
                .orElseThrow(() -> new Trouble("PORTAL_KEYCLOAK_ADMIN_PASSWORD is not set."));
        Realm.at(settings, password).apply();
    }

    /** What has been filled already is asked for again and changes nothing. */
    private void demo() throws IOException, InterruptedException {
        settings.home().create();
        new DemoWorld(settings, true).fill(detail -> out.println("  " + detail));
    }
}
