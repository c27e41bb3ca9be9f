package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.eventstore.ViewsAnew;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The views are nothing but what the events say: emptied and read again, they are as they were. */
@ServiceIT
class RebuildIT extends World {

    /** But for what the database numbers by itself. */
    private static final List<String> TABLES = List.of(
            "ticket",
            "ticket_timeline",
            "ticket_follower",
            "ticket_internal_note",
            "ticket_search",
            "ticket_relation",
            "ticket_clock",
            "(select to_jsonb(t) - 'logged' from ticket_time t)",
            "ticket_report");

    @Autowired
    EventProcessingConfiguration processors;

    @Autowired
    ViewsAnew anew;

    @Autowired
    EventStore store;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void rebuiltViewsAreTheSame() {
        Tokens.Contact requester = known("Robin");
        Tokens.Contact colleague = known("Casey");
        Answer opened = open(requester, "To be rebuilt");
        String path = "/api/tickets/" + opened.id();
        known(agent);
        asAgent().put(path + "/assignee", Map.of("agentId", agent.id()));
        Answer file = asAgent().upload("/api/attachments", "a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8));
        asAgent().post(path + "/comments", Map.of("text", "Hello", "attachmentIds", List.of(file.id())));
        asAgent().post(path + "/internal-notes", Map.of("text", "Hm"));
        as(requester).put(path + "/followers/" + colleague.id(), "{}");
        asAgent().put(path + "/priority", Map.of("priority", "critical"));
        asAgent().post(path + "/resolution", "{}");
        asAgent().post(path + "/reopening", "{}");
        Answer last = as(requester).delete(path + "/followers/" + colleague.id());
        asAgent().after(last).get(path);
        Answer other = open(requester, "To be merged");
        asAgent().put(path + "/links/" + other.id(), Map.of());
        Answer merged = asAgent().post("/api/tickets/" + other.id() + "/merging", Map.of("intoId", opened.id()));
        asAgent().after(merged).get("/api/tickets/" + other.id());
        List<String> before = contents();

        TrackingEventProcessor views = processors
                .eventProcessor("ticket-views", TrackingEventProcessor.class)
                .orElseThrow();
        views.shutDown();
        views.resetTokens();
        assertThat(contents()).containsOnly("");
        views.start();

        await().untilAsserted(() -> assertThat(contents()).isEqualTo(before));
    }

    @Test
    void anOperatorHasThemMadeAnew() {
        Tokens.Contact requester = known("Robin");
        Answer opened = open(requester, "As it was told");
        as(requester).after(opened).get("/api/tickets/" + opened.id());
        List<String> before = contents();
        jdbc.sql("update ticket set summary = 'Spoilt'").update();

        anew.make(List.of("article-views", "ticket-views"));

        await().untilAsserted(() -> assertThat(contents()).isEqualTo(before));
    }

    @Test
    void nothingIsMissingWhileTheyAreMadeAnew() throws Exception {
        Tokens.Contact requester = known("Robin");
        Answer opened = null;
        for (int i = 0; i < 20; i++) {
            opened = open(requester, "Here all the time");
        }
        as(requester).after(opened).get("/api/tickets/" + opened.id());
        long before = tickets();
        AtomicLong least = new AtomicLong(before);
        AtomicReference<Answer> last = new AtomicReference<>();
        // One person may open so many in a minute.
        List<Tokens.Contact> colleagues =
                Stream.generate(() -> known("Casey")).limit(10).toList();
        AtomicBoolean over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reading = threads.submit(() -> {
                while (!over.get()) {
                    least.accumulateAndGet(tickets(), Math::min);
                }
            });
            Future<?> writing = threads.submit(() -> {
                for (int i = 0; !over.get(); i++) {
                    last.set(open(colleagues.get(i % colleagues.size()), "Opened meanwhile"));
                }
            });
            anew.make(List.of("ticket-views"));
            over.set(true);
            reading.get();
            writing.get();
        }
        assertThat(least).hasValueGreaterThanOrEqualTo(before);
        asAgent().after(last.get()).get("/api/tickets/" + last.get().id());
        assertThat(tickets())
                .as("each ticket that was opened, once")
                .isEqualTo(jdbc.sql(
                                "select count(*) from domainevententry where payloadtype = 'porchlight.ticket.TicketOpened.v1'")
                        .query(Long.class)
                        .single());
        assertThat(jdbc.sql("select count(*) from pg_namespace where nspname = 'views_anew'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Such tables are written in commands' own transactions, which have no position. */
    @Test
    void soIsWhatIsDecidedByWhileItIsWritten() throws Exception {
        for (int i = 0; i < 20; i++) {
            prepare(i);
        }
        jdbc.sql("update prepared_reply set text = 'Spoilt'").update();
        List<String> kept = new ArrayList<>();
        AtomicLong least = new AtomicLong(20);
        AtomicBoolean over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reading = threads.submit(() -> {
                while (!over.get()) {
                    least.accumulateAndGet(
                            jdbc.sql("select count(*) from prepared_reply")
                                    .query(Long.class)
                                    .single(),
                            Math::min);
                }
            });
            Future<?> writing = threads.submit(() -> {
                for (int i = 20; !over.get(); i++) {
                    kept.add(prepare(i));
                }
            });
            for (int i = 0; i < 5; i++) {
                anew.make(List.of("service-levels"));
            }
            over.set(true);
            reading.get();
            writing.get();
        }
        assertThat(least).hasValueGreaterThanOrEqualTo(20);
        assertThat(jdbc.sql("select id::text from prepared_reply")
                        .query(String.class)
                        .list())
                .as("each that was prepared, once")
                .doesNotHaveDuplicates()
                .containsAll(kept);
        assertThat(jdbc.sql("select count(*) from prepared_reply where text = 'Spoilt'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /**
     * Many batches, each event upon those before it. {@code -Dhistory=60000} makes it one by which the speed is measured, as
     * it does in any service: the log says how many events a second that were.
     */
    @Test
    void aLongHistoryIsToldInItsOrder() {
        History history = new History(store, calendar());
        int events = Integer.getInteger("history", 1_200);
        for (int written = 0; written < events; ) {
            written += transaction.execute(status -> history.write(50));
        }
        await().atMost(Duration.ofMinutes(10)).until(() -> isResolved(history.last()));
        List<String> before = contents();
        jdbc.sql("update ticket set summary = 'Spoilt' where number % 10 = 0").update();
        jdbc.sql("delete from ticket_timeline where version = 3").update();
        jdbc.sql("truncate search_word").update();

        anew.make(List.of("ticket-views"));

        assertThat(contents()).isEqualTo(before);
        assertThat(jdbc.sql("select word from search_word where scope = ? and word like 'cartridge%'")
                        .param(history.organisation())
                        .query(String.class)
                        .list())
                .containsExactly("cartridge");
    }

    private UUID calendar() {
        Map<String, Object> week = new HashMap<>();
        week.put("from", null);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day.name().toLowerCase(Locale.ROOT), List.of(Map.of("from", "00:00", "to", "24:00")));
        }
        Answer defined = asAgent()
                .post(
                        "/api/working-calendars",
                        Map.of("name", "Always", "timeZone", "Europe/London", "week", week, "holidays", List.of()));
        assertThat(defined.status()).as(defined.text()).isEqualTo(201);
        return defined.id();
    }

    private boolean isResolved(UUID ticket) {
        return jdbc.sql("select exists (select from ticket where id = ? and status = 'resolved')")
                .param(ticket)
                .query(Boolean.class)
                .single();
    }

    private String prepare(int number) {
        Answer prepared =
                asAgent().post("/api/prepared-replies", Map.of("name", "Reply " + number, "text", "<p>Hello</p>"));
        assertThat(prepared.status()).as(prepared.text()).isEqualTo(201);
        return prepared.id().toString();
    }

    private long tickets() {
        return jdbc.sql("select count(*) from ticket").query(Long.class).single();
    }

    private List<String> contents() {
        return TABLES.stream()
                .map(table -> String.join(
                        "\n",
                        jdbc.sql("select x::text from " + table + " x order by 1")
                                .query(String.class)
                                .list()))
                .toList();
    }
}
