package dev.porchlight.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A conversation of thousands of comments: what is decided about it is decided from a snapshot, and by all that was known. */
@ServiceIT
class LongTicketIT extends World {

    private static final int COMMENTS = 5_000;

    @Test
    void whatIsDecidedRestsOnASnapshotThatHasAllOfIt() {
        known(agent);
        Tokens.Contact robin = known("Robin");
        Tokens.Contact kit = known("Kit");
        Answer opened = open(robin, "It never stops");
        String path = "/api/tickets/" + opened.id();
        as(robin).put(path + "/followers/" + kit.id(), Map.of());
        asAgent().put(path + "/assignee", Map.of("agentId", agent.id()));
        Map<String, Object> work = Map.of(
                "minutes", 20, "workType", "remote", "workDate", LocalDate.now().minusDays(2), "billable", true);
        Answer logged = asAgent().post(path + "/time", work);
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        Answer other = open(robin, "Beside it");
        asAgent().put(path + "/links/" + other.id(), Map.of());
        Answer said = as(robin).post(path + "/comments", Map.of("text", "And on"));
        asAgent().after(said).get(path);
        long last = sayMore(opened);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> asAgent().get(path).json().get("version").asLong() == last);

        setPriority(path, "low");
        long snapshot = await().until(
                        () -> jdbc.sql("select coalesce(max(sequencenumber), 0) from snapshotevententry"
                                        + " where aggregateidentifier = ?")
                                .param(opened.id().toString())
                                .query(Long.class)
                                .single(),
                        found -> found > 0);
        assertThat(snapshot).isGreaterThanOrEqualTo(last);

        Answer again = asAgent().put(path + "/assignee", Map.of("agentId", agent.id()));
        assertThat(again.header("Portal-Position")).as("it has them already").isNull();
        assertThat(as(robin).put(path + "/followers/" + kit.id(), Map.of()).header("Portal-Position"))
                .isNull();
        assertThat(asAgent().put(path + "/links/" + other.id(), Map.of()).header("Portal-Position"))
                .isNull();
        assertThat(asAgent().put(path + "/time/" + logged.id(), work).status()).isEqualTo(204);
        assertThat(as(kit).get(path).status()).isEqualTo(200);
        assertThat(as(Tokens.Contact.at(harbour))
                        .post(path + "/comments", Map.of("text", "a"))
                        .status())
                .isEqualTo(404);
        assertThat(as(robin).delete(path + "/followers/" + kit.id()).header("Portal-Position"))
                .isNotNull();

        Answer fresh = open(robin, "New");
        List<Long> here = new ArrayList<>();
        List<Long> there = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String priority = i % 2 == 0 ? "high" : "medium";
            here.add(setPriority(path, priority));
            there.add(setPriority("/api/tickets/" + fresh.id(), priority));
        }
        System.out.printf(
                "A command for a ticket of %d comments: %.2f ms; for a new one: %.2f ms (medians of 40)%n",
                COMMENTS, median(here), median(there));
        opensAtItsNewest(robin, path);
    }

    private void opensAtItsNewest(Tokens.Contact reader, String path) {
        List<Long> opening = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long before = System.nanoTime();
            Answer page = as(reader).get(path);
            opening.add(System.nanoTime() - before);
            assertThat(page.json().get("timeline").size()).isEqualTo(500);
            assertThat(page.json().get("earlier").asBoolean()).isTrue();
        }
        System.out.printf("It opens at its newest in %.2f ms (median of 40)%n", median(opening));
    }

    private long setPriority(String path, String priority) {
        long before = System.nanoTime();
        assertThat(asAgent()
                        .put(path + "/priority", Map.of("priority", priority))
                        .status())
                .isEqualTo(204);
        return System.nanoTime() - before;
    }

    private static double median(List<Long> nanos) {
        return nanos.subList(20, 60).stream().sorted().toList().get(20) / 1e6;
    }

    /** The last event, a comment, as if it had been said thousands of times. */
    private long sayMore(Answer ticket) {
        jdbc.sql("""
                insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
                  payloadrevision, payloadtype, timestamp)
                select e.aggregateidentifier, e.sequencenumber + n, e.type, cast(gen_random_uuid() as text), e.metadata,
                  e.payload, e.payloadrevision, e.payloadtype, e.timestamp
                from domainevententry e, generate_series(1, :count) n
                where e.aggregateidentifier = :ticket and e.payloadtype like '%CommentAdded%'
                order by n""")
                .param("count", COMMENTS)
                .param("ticket", ticket.id().toString())
                .update();
        return jdbc.sql("select max(sequencenumber) from domainevententry where aggregateidentifier = ?")
                .param(ticket.id().toString())
                .query(Long.class)
                .single();
    }
}
