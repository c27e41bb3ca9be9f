package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.TestServers;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored is published, all of it and in order, whoever is killed or comes late when. */
class PublisherIT {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicBoolean loading = new AtomicBoolean(true);
    private final AtomicInteger accepted = new AtomicInteger();
    private String database;
    private String kafkaAddress;
    private int servicePort;
    private ChildJvm kafka;
    private ChildJvm service;

    @BeforeEach
    void prepareKafkaAndService() throws Exception {
        database = TestServers.newDatabase();
        kafka = kafka();
        servicePort = ChildJvm.freePort();
        service = new ChildJvm(
                folder.resolve("service.log"),
                LampService.class.getName(),
                "--server.port=" + servicePort,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestServers.user(),
                "--spring.datasource.password=" + TestServers.password(),
                "--spring.kafka.bootstrap-servers=" + kafkaAddress,
                "--porchlight.security.issuer=" + Tokens.ISSUER,
                "--porchlight.security.keys=" + Tokens.keys());
    }

    @AfterEach
    void stopBoth() throws Exception {
        loading.set(false);
        service.kill();
        kafka.kill();
    }

    @Test
    void survivesTheDeathOfTheServiceAndOfTheBroker() throws Exception {
        kafka.start();
        service.start();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                threads.submit(this::keepHangingAndLightingLamps);
            }
            try {
                awaitMore(100);
                service.kill();
                service.start();
                awaitMore(100);

                kafka.kill();
                awaitMore(100);
                service.kill();
                service.start();
                awaitMore(50);
                kafka.start();
                awaitMore(50);
            } finally {
                loading.set(false);
            }
        }

        Set<String> stored = stored();
        assertThat(stored).hasSizeGreaterThan(300);
        Map<String, List<Long>> published = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            await().atMost(Duration.ofSeconds(90)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (seen.add(header(event.headers().lastHeader("ce_id").value()))) {
                        published
                                .computeIfAbsent(event.key(), key -> new ArrayList<>())
                                .add(Long.parseLong(header(event.headers()
                                        .lastHeader("ce_sequence")
                                        .value())));
                    }
                });
                return seen.size() >= stored.size();
            });
        }
        assertThat(seen).isEqualTo(stored);
        assertThat(published.values())
                .allSatisfy(sequence -> assertThat(sequence).isSorted());
    }

    @Test
    void beginsWhenTheBrokerComesLate() throws Exception {
        service.start();
        awaitALamp();

        kafka.start();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> !consumer.poll(Duration.ofMillis(200)).isEmpty());
        }
    }

    @Test
    void afterARestoreAllComesAgainWithItsMoment() throws Exception {
        kafka.start();
        service.start();
        awaitALamp();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            Map<String, String> first = epochs(consumer, stored());
            service.kill();
            run("delete from tokenentry where processorname = 'publisher'");
            run("update publication set epoch = timestamptz '2026-11-01 09:00:00+00'");
            service.start();
            Map<String, String> again = epochs(consumer, stored());

            assertThat(first.values()).isNotEmpty().containsOnly("");
            assertThat(again.keySet()).isEqualTo(first.keySet());
            assertThat(again.values()).containsOnly("2026-11-01T09:00:00Z");
        }
    }

    /** What comes next, by the ids of events, until all of these have come: since when each is told, empty if it does not say. */
    private static Map<String, String> epochs(KafkaConsumer<String, byte[]> consumer, Set<String> ids) {
        Map<String, String> epochs = new LinkedHashMap<>();
        await().atMost(Duration.ofSeconds(90)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                var epoch = event.headers().lastHeader("ce_epoch");
                epochs.put(
                        header(event.headers().lastHeader("ce_id").value()),
                        epoch == null ? "" : header(epoch.value()));
            });
            return epochs.keySet().containsAll(ids);
        });
        return epochs;
    }

    /** It takes a while until the service answers. */
    private void awaitALamp() {
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> post("/api/lamps", "{\"place\":\"porch\"}").contains("id"));
    }

    private void keepHangingAndLightingLamps() {
        while (loading.get()) {
            try {
                String id = post("/api/lamps", "{\"place\":\"porch\"}").replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
                post("/api/lamps/" + id + "/lighting", "{}");
                accepted.incrementAndGet();
            } catch (IOException e) {
                // The service is dead just now, which is the point.
                await().pollDelay(Duration.ofMillis(100)).until(() -> true);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        var response = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + servicePort + path))
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.Agent.technician().token())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new IOException(response.body());
        }
        return response.body();
    }

    private void awaitMore(int lamps) {
        int before = accepted.get();
        await().atMost(Duration.ofSeconds(90)).until(() -> accepted.get() >= before + lamps);
    }

    private Set<String> stored() throws SQLException {
        Set<String> ids = new HashSet<>();
        try (var connection = DriverManager.getConnection(database, TestServers.user(), TestServers.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select eventidentifier from domainevententry")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database, TestServers.user(), TestServers.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", kafkaAddress,
                        "group.id", "test",
                        "auto.offset.reset", "earliest",
                        "metadata.max.age.ms", "1000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of("porchlight.lamp.events"));
        return consumer;
    }

    private static String header(byte[] value) {
        return new String(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A broker in a process of its own, on a directory that outlives it. */
    private ChildJvm kafka() throws Exception {
        int port = ChildJvm.freePort();
        int controller = ChildJvm.freePort();
        kafkaAddress = "localhost:" + port;
        Path settings = folder.resolve("kafka.properties");
        Files.writeString(settings, """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=2000
                """.formatted(port, controller, folder.resolve("kafka")));
        Path log = folder.resolve("kafka.log");
        int formatted = new ChildJvm(
                        log,
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        "MkU3OEVBNTcwNTJENDM2Qg",
                        "-c",
                        settings.toString())
                .runToItsEnd();
        assertThat(formatted).isZero();
        return new ChildJvm(log, "kafka.Kafka", settings.toString());
    }
}
