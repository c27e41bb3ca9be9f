package dev.porchlight.platform.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.TestServers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;

/** What a service insists on in its topic, also in one that somebody else made. */
class EventsTopicIT {

    private final String name = "topic-" + UUID.randomUUID();
    private final KafkaAdmin kafka = new KafkaAdmin(Map.of("bootstrap.servers", TestServers.kafka()));

    @Test
    void aNewOneHasPartitionsForManyReaders() {
        assertThat(new EventsTopic(name, 0, 1).make(kafka)).isTrue();
        assertThat(partitions()).isEqualTo(48);
    }

    @Test
    void oneThatSomebodyMadeKeepsItsPartitionsAndFromNowOnItsEvents() throws Exception {
        makeByHand(3);
        assertThat(new EventsTopic(name, 0, 1).make(kafka)).isTrue();
        assertThat(partitions()).isEqualTo(3);
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
            assertThat(admin.describeConfigs(List.of(topic))
                            .all()
                            .get()
                            .get(topic)
                            .get("retention.ms")
                            .value())
                    .isEqualTo("-1");
        }
    }

    @Test
    void anotherNumberOfPartitionsThanSaidIsRefused() throws Exception {
        makeByHand(3);
        assertThatThrownBy(() -> new EventsTopic(name, 6, 1).make(kafka)).hasMessageContaining("has 3 partitions");
        assertThat(partitions()).isEqualTo(3);
    }

    private void makeByHand(int partitions) throws Exception {
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            admin.createTopics(List.of(
                            new NewTopic(name, partitions, (short) 1).configs(Map.of("retention.ms", "604800000"))))
                    .all()
                    .get();
        }
        await().ignoreExceptions().until(() -> partitions() == partitions);
    }

    private int partitions() {
        return kafka.describeTopics(name).get(name).partitions().size();
    }
}
