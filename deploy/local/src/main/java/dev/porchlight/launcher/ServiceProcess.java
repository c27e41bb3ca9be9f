package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One service or the gateway as a process: its options, its environment, its start. */
final class ServiceProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Settings settings;
    private final Service service;
    private final boolean demo;

    ServiceProcess(Settings settings, Service service, boolean demo) {
        this.settings = settings;
        this.service = service;
        this.demo = demo;
    }

    Child start(Path folder, Step.Detail detail) throws IOException, InterruptedException {
        detail.say("starting");
        Child child = Child.start(
                settings.home(),
                service.module(),
                program(folder, service.portOffset()).launch(settings.aotCaches()));
        child.awaitReady(readiness(settings, service, service.portOffset()), START_LIMIT);
        return child;
    }

    /** As another replica. */
    boolean train(Path folder) throws IOException, InterruptedException {
        return program(folder, Ports.TRAINING).train(settings.home(), readiness(settings, service, Ports.TRAINING));
    }

    static Child.Probe readiness(Settings settings, Service service, int portOffset) {
        return Health.http("http://localhost:" + settings.port(portOffset)
                + (service == Service.GATEWAY ? "/readyz" : "/actuator/health/readiness"));
    }

    private static int managementOf(int portOffset) {
        return portOffset == Ports.TRAINING ? Ports.TRAINING_SECOND : Ports.GATEWAY_MANAGEMENT;
    }

    private JavaProgram program(Path folder, int portOffset) throws IOException, InterruptedException {
        return new JavaProgram(
                service.module(),
                folder,
                options(),
                List.of("-jar", folder.resolve("app.jar").toString()),
                environment(portOffset));
    }

    private List<String> options() {
        return List.of(
                "-Xms32m",
                "-Xmx" + service.heapMegabytes() + "m",
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // What the compiler and connections took from the C library goes back to the machine.
                "-XX:TrimNativeHeapInterval=30000",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8");
    }

    Map<String, String> environment(int portOffset) throws IOException, InterruptedException {
        Secrets secrets = settings.home().secrets(settings);
        Map<String, String> all = new HashMap<>(settings.provider());
        all.put("PORTAL_PUBLIC_URL", settings.publicUrl());
        all.put("PORTAL_POSTGRES_URL", settings.postgresUrl());
        all.put("PORTAL_DB_PASSWORD", secrets.password(Databases.secretOf(service.name())));
        all.put("PORTAL_KAFKA", settings.kafka());
        all.put("PORTAL_KEYCLOAK_URL", settings.keycloakUrl().toString());
        all.put("PORTAL_BLOB_DIR", settings.home().data("blobs").toString());
        all.put("PORTAL_SMTP_HOST", settings.smtpHost());
        all.put("PORTAL_SMTP_PORT", settings.smtpPort());
        // Sessions' cookies are sealed by the gateway alone.
        all.put("PORTAL_SIGNING_KEY", secrets.key(service == Service.GATEWAY ? "signing-key" : "services-signing-key"));
        all.put("SERVER_PORT", String.valueOf(settings.port(portOffset)));
        all.put("SERVER_ADDRESS", "localhost");
        // glibc keeps a memory arena per core and thread otherwise, which costs tens of megabytes in each process.
        all.put("MALLOC_ARENA_MAX", "2");
        if (service == Service.GATEWAY) {
            all.put("PORTAL_KEYCLOAK_CLIENT_SECRET", secrets.password(Realm.GATEWAY_SECRET));
            all.put("MANAGEMENT_PORT", String.valueOf(settings.port(managementOf(portOffset))));
            all.put("MANAGEMENT_SERVER_ADDRESS", "localhost");
            Service.SERVICES.forEach(other -> putAddress(other, all));
        }
        if (service.name().equals("notification")) {
            // It fetches there what goes out by mail.
            Service.SERVICES.stream()
                    .filter(other -> other.name().equals("billing"))
                    .forEach(billing -> putAddress(billing, all));
        }
        if (service.name().equals("billing")) {
            SealKey seal = SealKey.of(settings);
            all.put("PORTAL_SEAL_KEY_STORE", seal.file().toString());
            all.put("PORTAL_SEAL_PASSWORD", seal.password());
        }
        if (service.name().equals("identity")) {
            all.put("PORTAL_KEYCLOAK_CLIENT_SECRET", secrets.password(Realm.IDENTITY_SECRET));
            String email = settings.administratorEmail().orElseGet(() -> demo ? Settings.DEMO_ADMINISTRATOR : "");
            all.put("PORTAL_ADMIN_EMAIL", email);
            settings.administratorName()
                    .or(() -> DemoData.load().nameOf(email))
                    .ifPresent(name -> all.put("PORTAL_ADMIN_NAME", name));
            settings.administratorPassword()
                    .or(() -> demo ? java.util.Optional.of(Settings.DEMO_PASSWORD) : java.util.Optional.empty())
                    .ifPresent(password -> all.put("PORTAL_ADMIN_PASSWORD", password));
        }
        return all;
    }

    private void putAddress(Service other, Map<String, String> all) {
        all.put(
                "PORTAL_" + other.name().toUpperCase() + "_URL",
                "http://localhost:" + settings.port(other.portOffset()));
    }
}
