package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.position.Position;
import dev.porchlight.platform.position.Positions;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command's way to the store, the views and Kafka, and an event's way from there. */
@ServiceIT
class PlatformIT extends LampClient {

    @Autowired
    Positions positions;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventProcessingConfiguration processors;

    @Autowired
    EventStore store;

    @Test
    void aCommandIsSeenByTheNextReadAndInKafka() {
        Answer hung = api().post("/api/lamps", Map.of("place", "porch"));
        assertThat(hung.status()).isEqualTo(201);
        Answer lit = api().post("/api/lamps/" + hung.id() + "/lighting", "{}");

        Answer seen = api().after(lit).get("/api/lamps/" + hung.id());
        assertThat(seen.json().get("lit").asBoolean()).isTrue();
        assertThat(seen.header("ETag")).isEqualTo("\"1\"").isEqualTo(lit.header("ETag"));

        List<Events.Published> published = events.of("lamp", hung.id(), found -> found.size() == 2);
        assertThat(published)
                .extracting(Events.Published::type)
                .containsExactly("porchlight.lamp.LampHung.v1", "porchlight.lamp.LampLit.v1");
        assertThat(published.get(1).headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_subject", hung.id().toString())
                .containsEntry("ce_actorname", "Terry Technician")
                .containsEntry("ce_actorkind", "agent")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time", "ce_source", "traceparent");
        assertThat(published.get(0).body().get("place").asString()).isEqualTo("porch");
    }

    @Test
    void whatTheViewsMayNotKnowYetIsNotSaidToBeMissing() {
        UUID lamp = UUID.randomUUID();
        Answer behind = api().with("Portal-Position", positions.write(new Position(lamp.toString(), 3)))
                .get("/api/lamps/" + lamp);
        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.header("Retry-After")).isEqualTo("1");
        assertThat(api().get("/api/lamps/" + lamp).status()).isEqualTo(404);
    }

    /** How long a read waits would tell who may not know whether there is such a thing, and how often it changed. */
    @Test
    void nobodyCanMakeUpAPosition() {
        UUID lamp = UUID.randomUUID();
        String given = positions.write(new Position(lamp.toString(), 3));
        assertThat(List.of(lamp + "@3", given.replace("@3.", "@4."), given.substring(0, given.length() - 1)))
                .allSatisfy(madeUp -> assertThat(api().with("Portal-Position", madeUp)
                                .get("/api/lamps/" + lamp)
                                .status())
                        .as("not waited for, and so not unavailable: %s", madeUp)
                        .isEqualTo(404));
    }

    @Test
    void aViewIsRebuiltFromTheStore() {
        Answer hung = api().post("/api/lamps", Map.of("place", "cellar"));
        api().after(hung).get("/api/lamps/" + hung.id());
        jdbc.sql("update lamp set place = 'lost' where id = ?").param(hung.id()).update();
        StreamingEventProcessor processor = processors
                .eventProcessor("lamp-views", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await().untilAsserted(() -> assertThat(api().get("/api/lamps/" + hung.id())
                        .json()
                        .path("place")
                        .asString(""))
                .isEqualTo("cellar"));
    }

    @Test
    void nobodyIsCalledAtHome() {
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
    }

    @Test
    void theStoreKeepsPublicNames() {
        Answer hung = api().post("/api/lamps", Map.of("place", "shed"));
        assertThat(jdbc.sql("select payloadtype from domainevententry where aggregateidentifier = ?")
                        .param(hung.id().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("porchlight.lamp.LampHung.v1");
    }

    @Test
    void aHistoryIsBroughtInWithItsOwnTimesByWhoMay() {
        String then = "2024-02-29T08:15:00Z";
        Api historian = anybody.as(Tokens.machine("history:write")).with("Portal-Occurred-At", then);
        Answer hung = historian.post("/api/lamps", Map.of("place", "attic"));
        assertThat(events.of("lamp", hung.id(), found -> found.size() == 1)
                        .getFirst()
                        .headers())
                .containsEntry("ce_time", then);

        assertThat(api().with("Portal-Occurred-At", then)
                        .post("/api/lamps", Map.of("place", "attic"))
                        .status())
                .isEqualTo(403);
        for (String wrong : List.of("tomorrow", "2999-01-01T00:00:00Z", "1969-12-31T23:59:59Z")) {
            assertThat(anybody.as(Tokens.machine("history:write"))
                            .with("Portal-Occurred-At", wrong)
                            .post("/api/lamps", Map.of("place", "attic"))
                            .pointers())
                    .containsExactly("Portal-Occurred-At");
        }
    }

    @Test
    void whatIsStoredWithATimeThatKafkaDoesNotTakeIsPublishedAllTheSame() {
        UUID lamp = UUID.randomUUID();
        Instant then = Instant.parse("1969-07-20T20:17:40Z");
        String id = UUID.randomUUID().toString();
        store.publish(new GenericDomainEventMessage<>(
                "Lamp", lamp.toString(), 0, new Lamp.LampHung(lamp, "moon"), Map.of(), id, then));
        assertThat(events.of("lamp", lamp, found -> found.size() == 1)
                        .getFirst()
                        .headers())
                .containsEntry("ce_time", then.toString());
    }
}
