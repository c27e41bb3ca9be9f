package dev.porchlight.platform.inbox;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each partition has been read, in the database of what was done about it. */
class ReadPositions {

    private record Row(String topic, int partition, long nextOffset) {}

    private final JdbcClient jdbc;

    ReadPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where to read on; nothing for a partition of which nothing has been read. */
    Map<TopicPartition, Long> of(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        jdbc.sql("select * from inbox_position where topic = any(?)")
                .param(partitions.stream().map(TopicPartition::topic).distinct().toArray(String[]::new))
                .query(Row.class)
                .list()
                .forEach(row -> offsets.put(new TopicPartition(row.topic, row.partition), row.nextOffset));
        offsets.keySet().retainAll(Set.copyOf(partitions));
        return offsets;
    }

    /**
     * Moves behind these events, and notes their ids. One statement for both: this is asked for every batch.
     *
     * @return those ids that had not been noted before
     */
    Set<String> advance(List<ConsumerRecord<String, byte[]>> events, Collection<String> ids) {
        Map<TopicPartition, Long> next = new HashMap<>();
        for (ConsumerRecord<?, ?> event : events) {
            next.merge(new TopicPartition(event.topic(), event.partition()), event.offset() + 1, Math::max);
        }
        TopicPartition[] partitions = next.keySet().toArray(TopicPartition[]::new);
        return new HashSet<>(jdbc.sql("""
                        with positions as (
                            insert into inbox_position (topic, partition, next_offset)
                            select * from unnest(cast(? as text[]), cast(? as int[]), cast(? as bigint[])) as p (t, n, o)
                            order by t, n
                            on conflict (topic, partition) do update set next_offset = excluded.next_offset)
                        insert into inbox (event_id) select unnest(cast(? as text[]))
                        on conflict do nothing returning event_id""")
                .params(
                        Arrays.stream(partitions).map(TopicPartition::topic).toArray(String[]::new),
                        Arrays.stream(partitions).map(TopicPartition::partition).toArray(Integer[]::new),
                        Arrays.stream(partitions).map(next::get).toArray(Long[]::new),
                        ids.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
