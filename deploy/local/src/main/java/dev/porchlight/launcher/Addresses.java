package dev.porchlight.launcher;

import java.time.Duration;

/** What a person wants to know once everything runs. */
record Addresses(Settings settings, boolean demo) {

    String text(Duration took) {
        StringBuilder text = new StringBuilder("\nPorchlight is up after %d s.\n\n".formatted(took.toSeconds()));
        text.append("  Portal           ").append(settings.publicUrl()).append('\n');
        text.append("  API              ").append(settings.publicUrl()).append("/api/docs\n");
        if (settings.embeddedMail()) {
            text.append("  Caught mail      http://localhost:")
                    .append(settings.port(Ports.MAIL_PAGE))
                    .append('\n');
        }
        if (settings.embeddedKeycloak()) {
            text.append("  Keycloak         ")
                    .append(settings.keycloakUrl())
                    .append("/admin  (")
                    .append(settings.keycloakAdministrator())
                    .append(", password in ")
                    .append(settings.home().folder().resolve("secrets/keycloak-admin"))
                    .append(")\n");
        }
        if (demo) {
            text.append("\n  Sign in with the password ")
                    .append(Settings.DEMO_PASSWORD)
                    .append(" as\n");
            for (DemoData.Person person : DemoData.load().shownSignIns()) {
                text.append("    %-26s %s%n".formatted(person.email(), person.role()));
            }
        }
        return text.append(
                        "\n  Ctrl-C here or ./portal down stops it; ./portal status and ./portal logs NAME say more.\n")
                .toString();
    }
}
