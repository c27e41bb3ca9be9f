package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.inbox.PlayParked;
import dev.porchlight.platform.inbox.Rebuild;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** An event's way from Kafka to those who deal with it, whatever is wrong with the event, with them or with the database. */
@ServiceIT
class InboxIT {

    private static final String ARRIVED = "porchlight.garden.MothArrived.v1";

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlayParked playParked;

    @Autowired
    Rebuild rebuild;

    @Autowired
    ScheduledTaskHolder scheduled;

    @Autowired
    @Qualifier("inboxListener")
    SmartLifecycle inbox;

    @Value("${spring.kafka.bootstrap-servers}")
    String kafka;

    private final UUID subject = UUID.randomUUID();
    private long sequence;

    @AfterEach
    void mend() {
        LampService.WRONG.clear();
        jdbc.sql("drop trigger if exists refused on lamp_seen").update();
    }

    @Test
    void anEventIsDealtWithOnce() {
        String name = name("moth");
        String id = arrive(name);
        events.publish(id, ARRIVED, subject, 0, Map.of("name", name), Map.of());
        arriveAndBeSeen(name("last"));
        assertThat(seen(name)).isEqualTo(1);
    }

    /** As when Kafka was lost and is filled again from the stores. */
    @Test
    void anEventThatComesAgainYearsLaterIsStillKnown() {
        String name = name("moth");
        String id = arrive(name);
        await().until(() -> seen(name) == 1);
        jdbc.sql("update inbox set received_at = received_at - interval '3 years' where event_id = ?")
                .param(id)
                .update();
        scheduled.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(CronTask.class::isInstance)
                .forEach(nightly -> nightly.getRunnable().run());

        events.publish(id, ARRIVED, subject, 0, Map.of("name", name), Map.of());
        arriveAndBeSeen(name("last"));
        assertThat(seen(name)).isEqualTo(1);
    }

    @Test
    void whatOneHandlerCannotDealWithIsParkedForItAloneUntilItIsPlayedAgain() {
        LampService.WRONG.add("poison");
        String name = name("poison");
        String id = arrive(name);
        arriveAndBeSeen(name("moth"));
        assertThat(handlersWaitingFor(id)).containsExactly("WhenMothArrivedThenNoteIt.MothArrived");
        assertThat(shown(name)).isEqualTo(1);
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from inbox_parked where event_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains(name);

        playParked.run(List.of(id));
        assertThat(handlersWaitingFor(id)).hasSize(1);
        LampService.WRONG.clear();
        playParked.run(List.of(id));
        assertThat(handlersWaitingFor(id)).isEmpty();
        assertThat(seen(name)).isEqualTo(1);
        assertThat(shown(name)).isEqualTo(1);
    }

    @Test
    void aMalformedHeaderParksAndStopsNothing() {
        String id = UUID.randomUUID().toString();
        String name = name("moth");
        events.publish(id, ARRIVED, subject, 0, Map.of("name", name), Map.of("ce_sequence", "often"));
        arriveAndBeSeen(name("moth"));
        assertThat(handlersWaitingFor(id)).containsExactly("*");
        assertThat(seen(name)).isZero();
    }

    @Test
    void aFullDiskIsWaitedFor() {
        String name = name("moth");
        jdbc.sql("create sequence seen_tries").update();
        jdbc.sql("""
                        create function refuse_seen() returns trigger language plpgsql as $$
                        begin
                            perform nextval('seen_tries');
                            raise exception 'no room' using errcode = '53100';
                        end $$""").update();
        jdbc.sql("create trigger refused before insert on lamp_seen for each row execute function refuse_seen()")
                .update();
        String id = arrive(name);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select last_value from seen_tries")
                                .query(Long.class)
                                .single()
                        >= 6);
        assertThat(handlersWaitingFor(id)).isEmpty();
        mend();
        await().atMost(Duration.ofSeconds(30)).until(() -> seen(name) == 1);
    }

    @Test
    void aRestoredDatabaseIsReadOnFromWhereItWas() {
        arriveAndBeSeen(name("before"));
        record Position(String topic, int partition, long nextOffset) {}
        List<Position> before =
                jdbc.sql("select * from inbox_position").query(Position.class).list();
        String name = name("since");
        String id = arrive(name);
        await().until(() -> seen(name) == 1);

        inbox.stop();
        before.forEach(
                position -> jdbc.sql("update inbox_position set next_offset = ? where topic = ? and partition = ?")
                        .params(position.nextOffset(), position.topic(), position.partition())
                        .update());
        jdbc.sql("delete from inbox where event_id = ?").param(id).update();
        jdbc.sql("delete from lamp_seen where name = ?").param(name).update();
        inbox.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(name) == 1);
    }

    @Test
    void aRebuildHasWhatWasParkedAndRefusesWhenEventsAreGone() throws Exception {
        LampService.WRONG.add("unshown");
        String name = name("unshown");
        String id = arrive(name);
        arriveAndBeSeen(name("moth"));
        assertThat(handlersWaitingFor(id)).containsExactly("MothView.MothArrived");
        LampService.WRONG.clear();
        rebuild.run();
        assertThat(shown(name)).isEqualTo(1);
        assertThat(seen(name)).isEqualTo(1);
        assertThat(handlersWaitingFor(id)).isEmpty();

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            int partition = jdbc.sql(
                            "select min(partition) from inbox_position where topic = 'porchlight.garden.events'")
                    .query(Integer.class)
                    .single();
            admin.deleteRecords(Map.of(
                            new TopicPartition("porchlight.garden.events", partition), RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get();
        }
        assertThatThrownBy(rebuild::run).hasMessageContaining("its first events are gone");
        assertThat(shown(name)).isEqualTo(1);
    }

    private static String name(String word) {
        return word + "-" + UUID.randomUUID();
    }

    private String arrive(String name) {
        return events.publish(ARRIVED, subject, sequence++, Map.of("name", name));
    }

    private void arriveAndBeSeen(String name) {
        arrive(name);
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(name) == 1);
    }

    private int seen(String name) {
        return count("lamp_seen", name);
    }

    private int shown(String name) {
        return count("moth", name);
    }

    private int count(String table, String name) {
        return jdbc.sql("select count(*) from " + table + " where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private List<String> handlersWaitingFor(String id) {
        return jdbc.sql("select handler from inbox_parked where event_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }
}
