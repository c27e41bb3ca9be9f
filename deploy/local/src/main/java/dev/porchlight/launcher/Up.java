package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** The steps of {@code ./portal up}, and what has to be so before the first. */
final class Up implements AutoCloseable {

    private static final long NEEDED_MEGABYTES = 400;
    private static final long NEEDED_MEGABYTES_FIRST = 2_500;
    /** More JVMs starting at a time than this only wait for each other. */
    private static final int STARTING_AT_A_TIME =
            Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Settings settings;
    private final Home home;
    private final boolean demo;
    private final Supervisor supervisor;
    private final Build build;
    private final Semaphore starting = new Semaphore(STARTING_AT_A_TIME, true);
    private MailCatcher mail;
    private Path keycloakFolder;

    Up(Settings settings, boolean demo, java.util.function.Consumer<String> say) {
        this.settings = settings;
        this.home = settings.home();
        this.demo = demo;
        this.supervisor = new Supervisor(say);
        this.build = new Build(settings);
    }

    void check() throws IOException {
        home.create();
        Files.createDirectories(settings.dist());
        long needed = Files.exists(settings.dist().resolve(Service.GATEWAY.module()))
                ? NEEDED_MEGABYTES
                : NEEDED_MEGABYTES_FIRST;
        Disk.requireSpace(home.folder(), needed, "PORTAL_HOME");
        Disk.requireSpace(settings.dist(), needed, "PORTAL_DIST");
        Ports.requireFree(ports());
    }

    private Map<Integer, String> ports() {
        Map<Integer, String> ports = new HashMap<>();
        services().forEach(service -> ports.put(settings.port(service.portOffset()), service.module()));
        ports.put(settings.port(Ports.GATEWAY_MANAGEMENT), "gateway's metrics");
        if (settings.embeddedKeycloak()) {
            ports.put(settings.port(Ports.KEYCLOAK), "Keycloak");
            ports.put(settings.port(Ports.KEYCLOAK_HEALTH), "Keycloak's health");
        }
        if (settings.aotCaches()) {
            ports.put(settings.port(Ports.TRAINING), "training");
            ports.put(settings.port(Ports.TRAINING_SECOND), "training");
        }
        if (settings.embeddedMail()) {
            ports.put(settings.port(Ports.MAIL_PAGE), "caught mail");
            ports.put(settings.port(Ports.SMTP), "SMTP");
        }
        if (settings.embeddedPostgres()) {
            ports.put(settings.port(Ports.POSTGRES), "PostgreSQL");
        }
        if (settings.embeddedKafka()) {
            ports.put(settings.port(Ports.KAFKA), "Kafka");
            ports.put(settings.port(Ports.KAFKA_CONTROLLER), "Kafka's controller");
        }
        return ports;
    }

    static List<Service> services() {
        return Stream.concat(Service.SERVICES.stream(), Stream.of(Service.GATEWAY))
                .toList();
    }

    List<Step> steps() {
        List<Service> services = services();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("build", detail -> build.run(services, detail)));
        steps.add(Step.of("postgresql", this::postgres));
        steps.add(Step.of("kafka", this::kafka));
        steps.add(Step.of("mail", detail -> mail()));
        if (settings.embeddedKeycloak()) {
            steps.add(Step.of(
                    "keycloak build",
                    detail -> keycloakFolder = new Keycloak(settings).build(build.keycloakProvider(), detail),
                    "build"));
            steps.add(Step.of("keycloak", this::keycloak, "keycloak build", "postgresql"));
        } else {
            steps.add(Step.of("keycloak", this::realm));
        }
        for (Service service : services) {
            ServiceProcess process = new ServiceProcess(settings, service, demo);
            steps.add(Step.of(
                    service.module(),
                    detail -> oneOfFew(
                            detail, d -> supervisor.start(inner -> process.start(build.folder(service), inner), d)),
                    "build",
                    "postgresql",
                    "kafka",
                    "keycloak",
                    "mail"));
        }
        return steps;
    }

    /**
     * Writes the ahead-of-time caches that are missing, one after another, while everything runs already: the first
     * start need not wait for what only later ones gain from. Returns whether any was missing.
     */
    boolean train() throws IOException, InterruptedException {
        if (!settings.aotCaches()) {
            return false;
        }
        boolean any = false;
        for (Service service : services()) {
            any |= new ServiceProcess(settings, service, demo).train(build.folder(service));
        }
        if (settings.embeddedKeycloak()) {
            any |= new Keycloak(settings).train(keycloakFolder);
        }
        if (settings.embeddedKafka()) {
            any |= new Kafka(settings).train();
        }
        return any;
    }

    private void postgres(Step.Detail detail) throws IOException, InterruptedException {
        if (settings.embeddedPostgres()) {
            supervisor.start(new Postgres(settings)::start, detail);
        }
        List<String> names =
                new ArrayList<>(services().stream().map(Service::name).toList());
        if (settings.embeddedKeycloak()) {
            names.add(Keycloak.NAME);
        }
        Databases.of(settings).create(names);
    }

    private void kafka(Step.Detail detail) throws IOException, InterruptedException {
        if (settings.embeddedKafka()) {
            supervisor.start(new Kafka(settings)::start, detail);
        }
        new Topics(settings.kafka()).create(Topics.ofServices());
    }

    private void mail() throws IOException {
        if (settings.embeddedMail()) {
            mail = MailCatcher.start(
                    new Mailbox(home.data("mail")),
                    "localhost",
                    settings.port(Ports.SMTP),
                    settings.port(Ports.MAIL_PAGE));
        }
    }

    private void keycloak(Step.Detail detail) throws IOException, InterruptedException {
        Keycloak keycloak = new Keycloak(settings);
        oneOfFew(detail, d -> supervisor.start(inner -> keycloak.start(keycloakFolder, inner), d));
        realm(detail);
    }

    private void realm(Step.Detail detail) throws IOException, InterruptedException {
        var password = settings.embeddedKeycloak()
                ? java.util.Optional.of(home.secrets(settings).password("keycloak-admin"))
                : settings.outsideKeycloakPassword();
        if (password.isPresent()) {
            detail.say("realm");
            Realm.at(settings, password.get()).apply();
        }
    }

    private void oneOfFew(Step.Detail detail, Step.Action action) throws IOException, InterruptedException {
        detail.say("waiting for its turn");
        starting.acquire();
        try {
            action.run(detail);
        } finally {
            starting.release();
        }
    }

    @Override
    public void close() throws IOException {
        supervisor.stop();
        if (mail != null) {
            mail.close();
        }
    }
}
