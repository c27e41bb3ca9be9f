package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What events lead to: once each, whatever fails on the way. */
@ServiceIT
class ReactionIT extends LampClient {

    private static final String DUSK = "porchlight.garden.DuskFell.v1";

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventProcessingConfiguration processors;

    @Autowired
    Reacting.WhenLampIsToBeTrimmedThenNoteIt trimming;

    @AfterEach
    void lightAgain() {
        Reacting.BEFORE_LIGHTING.set(lamp -> {});
    }

    @Test
    void anEventOfOnesOwnLeadsToACommandThatSaysWhy() {
        Answer hung = api().post("/api/lamps", Map.of("place", "eager porch"));
        List<Events.Published> published = events.of("lamp", hung.id(), found -> found.size() == 2);
        assertThat(published.get(1).type()).isEqualTo("porchlight.lamp.LampLit.v1");
        assertThat(published.get(1).headers())
                .containsEntry("ce_causationid", published.get(0).id())
                .containsEntry("ce_actorkind", "system")
                .containsEntry("ce_actorname", "lamp")
                .containsEntry("ce_initiatorname", "Terry Technician")
                .containsEntry("ce_initiatorkind", "agent");
    }

    @Test
    void anEventOfAnotherServiceLeadsToCommandsOnceHoweverOftenItComes() {
        UUID one = hang();
        UUID two = hang();
        String id = UUID.randomUUID().toString();
        fallDusk(id, one, two);
        fallDusk(id, one, two);
        awaitLit(one);
        awaitLit(two);
        String last = UUID.randomUUID().toString();
        fallDusk(last);
        awaitOutcome(last, "done");
        assertThat(times(id)).isOne();
        assertThat(store(one)).containsExactly("LampHung", "LampLit");
    }

    @Test
    void itIsTriedAgainWithNothingLeftOfTheTryThatFailed() {
        UUID lamp = hang();
        AtomicInteger tries = new AtomicInteger();
        Reacting.BEFORE_LIGHTING.set(lit -> {
            if (lit.equals(lamp) && tries.incrementAndGet() < 3) {
                throw new IllegalStateException("no match at hand");
            }
        });
        String id = UUID.randomUUID().toString();
        fallDusk(id, lamp);
        awaitOutcome(id, "done");
        assertThat(tries).hasValue(3);
        assertThat(times(id)).isOne();
    }

    @Test
    void allCommandsOrNoneAndWhatARuleRefusesIsNoted() {
        UUID dark = hang();
        UUID lit = hang();
        assertThat(api().post("/api/lamps/" + lit + "/lighting", "{}").status()).isEqualTo(204);
        String id = UUID.randomUUID().toString();
        fallDusk(id, dark, lit);
        awaitOutcome(id, "refused");
        assertThat(store(dark)).containsExactly("LampHung");
        assertThat(jdbc.sql("select last_failure from due where key = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains("LampAlreadyLit");
    }

    @Test
    void aReactionToOnesOwnEventsIsNeverReplayed() {
        StreamingEventProcessor processor = processors
                .eventProcessor("reaction:WhenEagerLampIsHungThenLightIt", StreamingEventProcessor.class)
                .orElseThrow();
        assertThat(processor.supportsReset()).isFalse();
    }

    @Test
    void aDeadlineIsKept() {
        UUID lamp = UUID.randomUUID();
        trimming.trim(lamp, Instant.now().plusMillis(300));
        await().until(() -> times(lamp.toString()) == 1);
    }

    private UUID hang() {
        return api().post("/api/lamps", Map.of("place", "garden")).id();
    }

    private void fallDusk(String id, UUID... lamps) {
        events.publish(id, DUSK, UUID.randomUUID(), 0, Map.of("lamps", lamps), Map.of());
    }

    private void awaitLit(UUID lamp) {
        await().until(() -> store(lamp).contains("LampLit"));
    }

    private void awaitOutcome(String event, String outcome) {
        await().until(() -> jdbc.sql("select outcome from due where key = ?")
                .param(event)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .optional()
                .filter(outcome::equals)
                .isPresent());
    }

    private int times(String seen) {
        return jdbc.sql("select count(*) from lamp_seen where name = ?")
                .param(seen)
                .query(Integer.class)
                .single();
    }

    private List<String> store(UUID lamp) {
        return jdbc
                .sql("select payloadtype from domainevententry where aggregateidentifier = ? order by sequencenumber")
                .param(lamp.toString())
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.split("\\.")[2])
                .toList();
    }
}
