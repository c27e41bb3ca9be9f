package dev.porchlight.platform.publish;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topic of a service's events. They are kept for ever: they are what a new subscriber starts from, and views are made
 * anew from. Its partitions are as many as it was made with: with another number an aggregate's events would go on in
 * another partition, and be read in another order.
 */
class EventsTopic {

    /** As many replicas may share the reading of a topic. */
    private static final int PARTITIONS = 48;

    private static final Logger log = LoggerFactory.getLogger(EventsTopic.class);

    private final String name;
    private final int partitions;
    private final int replicas;

    /** @param partitions that it has to have; 0 for as many as it has, or the usual number for a new one */
    EventsTopic(String name, int partitions, int replicas) {
        this.name = name;
        this.partitions = partitions;
        this.replicas = replicas;
    }

    /**
     * Sees to it that it is there, and that nothing in it is ever deleted, whoever made it.
     *
     * @return whether it is; it is not while Kafka is away
     * @throws IllegalStateException if it has not as many partitions as it has to have
     */
    boolean make(KafkaAdmin admin) {
        int there;
        try {
            there = partitions(admin);
        } catch (KafkaException e) {
            log.warn("The topic {} could not be looked at: {}", name, e.toString());
            return false;
        }
        if (there > 0 && partitions > 0 && there != partitions) {
            throw new IllegalStateException(
                    "The topic " + name + " has " + there + " partitions, and" + " porchlight.topic.partitions says "
                            + partitions + ": nothing is published until both are the same");
        }
        NewTopic topic = TopicBuilder.name(name)
                .partitions(there > 0 ? there : partitions > 0 ? partitions : PARTITIONS)
                .replicas(replicas)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .config(TopicConfig.RETENTION_BYTES_CONFIG, "-1")
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, "delete")
                .build();
        admin.setModifyTopicConfigs(true);
        try {
            admin.createOrModifyTopics(topic);
            return true;
        } catch (RuntimeException e) {
            log.warn("The topic {} could not be made: {}", name, e.toString());
            return false;
        }
    }

    private int partitions(KafkaAdmin admin) {
        try {
            Map<String, TopicDescription> found = admin.describeTopics(name);
            return found.get(name).partitions().size();
        } catch (RuntimeException e) {
            if (isMissing(e)) {
                return 0;
            }
            throw new KafkaException("Kafka does not answer", e);
        }
    }

    private static boolean isMissing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownTopicOrPartitionException) {
                return true;
            }
        }
        return false;
    }
}
