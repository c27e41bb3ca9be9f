package dev.porchlight.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The embedded broker: KRaft, one node, from the jars beside the launcher's own. */
final class Kafka {

    static final String NAME = "kafka";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** C1 only: the broker is never what a small machine waits for, and it starts in half the time. */
    private static final List<String> OPTIONS =
            List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");

    private final Settings settings;
    private final Home home;
    private final int portOffset;
    private final int controllerPortOffset;
    private final Path data;

    Kafka(Settings settings) {
        this(settings, Ports.KAFKA, Ports.KAFKA_CONTROLLER, NAME);
    }

    private Kafka(Settings settings, int portOffset, int controllerPortOffset, String data) {
        this.settings = settings;
        this.home = settings.home();
        this.portOffset = portOffset;
        this.controllerPortOffset = controllerPortOffset;
        this.data = home.data(data);
    }

    Child start(Step.Detail detail) throws IOException, InterruptedException {
        format(detail);
        detail.say("starting");
        Child child = Child.start(home, NAME, program().launch(settings.aotCaches()));
        child.awaitReady(this::ready, START_LIMIT);
        return child;
    }

    /** On data of its own, which is forgotten. */
    boolean train() throws IOException, InterruptedException {
        Kafka other = new Kafka(settings, Ports.TRAINING, Ports.TRAINING_SECOND, NAME + JavaProgram.TRAINING);
        if (other.program().trained()) {
            return false;
        }
        try {
            other.format(ignored -> {});
            return other.program().train(home, other::ready);
        } finally {
            Home.deleteTree(other.data);
            Files.deleteIfExists(other.configuration());
        }
    }

    private void format(Step.Detail detail) throws IOException, InterruptedException {
        Files.writeString(configuration(), settingsOfBroker());
        if (!Files.exists(data.resolve("meta.properties"))) {
            detail.say("formatting");
            Home.deleteTree(data);
            Programs.run(
                    home.log("kafka-format"),
                    Jvm.tool(List.of(
                            "-cp",
                            jars(),
                            "kafka.tools.StorageTool",
                            "format",
                            "--standalone",
                            "--cluster-id",
                            clusterId(),
                            "--config",
                            configuration().toString())),
                    home.folder());
        }
    }

    private Path configuration() {
        return data.resolveSibling(data.getFileName() + ".properties");
    }

    private JavaProgram program() {
        return new JavaProgram(
                NAME,
                settings.dist(),
                OPTIONS,
                List.of(
                        "-cp",
                        jars(),
                        "-Dlog4j2.configurationFile="
                                + settings.repository().resolve("deploy/local/src/main/resources/log4j2.xml"),
                        "-Dporchlight.log.level=WARN",
                        "kafka.Kafka",
                        configuration().toString()),
                Map.of());
    }

    private boolean ready() throws InterruptedException {
        return Health.listening(settings.port(portOffset)) && new Topics(address()).reachable();
    }

    private String address() {
        return "localhost:" + settings.port(portOffset);
    }

    /** Without the launcher's own classes: an ahead-of-time cache takes no folders. */
    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String clusterId() {
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(UUID.randomUUID().toString().substring(0, 16).getBytes(StandardCharsets.US_ASCII));
    }

    private String settingsOfBroker() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                controlled.shutdown.enable=true
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # Small topics need no 128 MB to be compacted in.
                log.cleaner.threads=1
                log.cleaner.dedupe.buffer.size=8388608
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                # What services know of each other is rebuilt from here: events are kept for ever.
                log.retention.ms=-1
                """.formatted(settings.port(portOffset), settings.port(controllerPortOffset), data);
    }
}
