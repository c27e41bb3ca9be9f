package dev.porchlight.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL and Kafka, started once per JVM: in containers where Docker runs, else the same real servers from their
 * Maven artifacts. A test never knows which.
 */
final class Servers {

    /** Where the servers are: PostgreSQL's JDBC address without a database, its superuser, and Kafka's bootstrap. */
    record Addresses(String postgres, String user, String password, String kafka) {}

    private static final Addresses STARTED =
            DockerClientFactory.instance().isDockerAvailable() ? inContainers() : fromArtifacts();

    private Servers() {}

    static Addresses addresses() {
        return STARTED;
    }

    private static Addresses inContainers() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
        postgres.start();
        kafka.start();
        return new Addresses(
                postgres.getJdbcUrl().replaceFirst("/[^/]*$", ""),
                postgres.getUsername(),
                postgres.getPassword(),
                kafka.getBootstrapServers());
    }

    private static Addresses fromArtifacts() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "300")
                    .start();
            EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(1, 1);
            kafka.brokerProperties(Map.of(
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "group.initial.rebalance.delay.ms", "0"));
            kafka.afterPropertiesSet();
            return new Addresses(
                    "jdbc:postgresql://localhost:" + postgres.getPort(),
                    "postgres",
                    "postgres",
                    kafka.getBrokersAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
