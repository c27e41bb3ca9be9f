package dev.porchlight.e2e.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What another system of the MSP reads from Kafka: CloudEvents 1.0 in binary mode, each once, in their order. */
@PortalTest
class EventStreamTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Portal portal;
    private final Cast cast;

    EventStreamTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void a_ticket_s_life_as_events() {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Told to all"));
        ticket.comment(Person.AGENT, "First answer");
        ticket.note(Person.AGENT, "Among us");
        ticket.status(Person.AGENT, "waiting-for-customer");
        ticket.comment(cast.user(), "Second answer");
        ticket.resolve(Person.AGENT, "<p>Done</p>");

        try (Topic topic = new Topic(portal.kafka(), "porchlight.ticket.events")) {
            List<ConsumerRecord<String, String>> events = topic.until(event ->
                    event.key().equals(ticket.id()) && header(event, "ce_type").contains("TicketResolved"));
            List<ConsumerRecord<String, String>> own = events.stream()
                    .filter(event -> event.key().equals(ticket.id()))
                    .toList();
            assertThat(own)
                    .extracting(event -> header(event, "ce_type"))
                    .containsExactly(
                            "porchlight.ticket.TicketOpened.v1",
                            "porchlight.ticket.SlaPromised.v1",
                            "porchlight.ticket.CommentAdded.v1",
                            "porchlight.ticket.TicketStatusChanged.v1",
                            "porchlight.ticket.InternalNoteAdded.v1",
                            "porchlight.ticket.TicketStatusChanged.v1",
                            "porchlight.ticket.CommentAdded.v1",
                            "porchlight.ticket.TicketStatusChanged.v1",
                            "porchlight.ticket.TicketResolved.v1");
            JsonNode opened = JSON.readTree(own.getFirst().value());
            assertThat(opened.get("ticketId").asString()).isEqualTo(ticket.id());
            assertThat(opened.get("number").asLong()).isEqualTo(ticket.number());
            assertThat(opened.get("organisationId").asString())
                    .isEqualTo(cast.customer().id());
            assertThat(opened.get("requesterId").asString())
                    .isEqualTo(cast.user().id());
            assertThat(header(own.getFirst(), "ce_actorname"))
                    .isEqualTo(cast.user().name());
            assertThat(header(own.getFirst(), "ce_actororganisation")).isNotBlank();
        }
    }

    @Test
    void an_article_s_life_as_events() {
        Article article =
                Article.published(Subject.add(portal, "Told", "To all"), Unique.words("For everyone to know"));
        article.rewrite("Better words");
        article.publish();
        portal.as(Person.AGENT)
                .put(article.path() + "/audience", Article.only(cast.customer()))
                .expect(204);
        article.withdraw();

        try (Topic topic = new Topic(portal.kafka(), "porchlight.knowledge.events")) {
            List<ConsumerRecord<String, String>> own = topic
                    .until(event -> event.key().equals(article.id())
                            && header(event, "ce_type").contains("ArticleWithdrawn"))
                    .stream()
                    .filter(event -> event.key().equals(article.id()))
                    .toList();
            assertThat(own)
                    .extracting(event -> header(event, "ce_type"))
                    .containsExactly(
                            "porchlight.knowledge.ArticleDrafted.v1",
                            "porchlight.knowledge.ArticlePublished.v1",
                            "porchlight.knowledge.ArticleEdited.v1",
                            "porchlight.knowledge.ArticlePublished.v1",
                            "porchlight.knowledge.ArticleAudienceChanged.v1",
                            "porchlight.knowledge.ArticleWithdrawn.v1");
            JsonNode published = JSON.readTree(own.get(3).value());
            assertThat(published.get("articleId").asString()).isEqualTo(article.id());
            assertThat(published.get("number").asLong()).isEqualTo(article.number());
            assertThat(published.get("edition").asInt()).isEqualTo(2);
            assertThat(published.at("/content/title").asString()).isEqualTo(article.title());
            assertThat(published.at("/content/markdown").asString()).isEqualTo("Better words");
            assertThat(JSON.readTree(own.get(4).value())
                            .at("/organisationIds/0")
                            .asString())
                    .isEqualTo(cast.customer().id());
        }
    }

    @Test
    void every_event_of_every_topic_carries_all_its_headers_in_its_order() {
        Map<String, String> last = Map.of(
                "ticket",
                Ticket.open(portal, cast.user(), Unique.words("The last one")).id(),
                "knowledge",
                Article.published(Subject.add(portal, "Last", "Of all"), "The last one")
                        .id(),
                "identity",
                cast.outsider().id());
        for (String service : last.keySet()) {
            try (Topic topic = new Topic(portal.kafka(), "porchlight." + service + ".events")) {
                var events = topic.until(event -> event.key().equals(last.get(service)));
                Set<String> ids = new HashSet<>();
                Map<String, Long> versions = new HashMap<>();
                for (var event : events) {
                    requireCloudEvent(event, service);
                    assertThat(ids.add(header(event, "ce_id")))
                            .as("an id used twice")
                            .isTrue();
                    long version = Long.parseLong(header(event, "ce_sequence"));
                    assertThat(version)
                            .as("version of " + event.key())
                            .isEqualTo(versions.getOrDefault(event.key(), -1L) + 1);
                    versions.put(event.key(), version);
                }
                assertThat(versions).hasSizeGreaterThan(3);
            }
        }
    }

    private static void requireCloudEvent(ConsumerRecord<String, String> event, String service) {
        assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(header(event, "ce_id"))).isNotNull();
        assertThat(header(event, "ce_source")).isEqualTo("/porchlight/" + service + "-service");
        assertThat(header(event, "ce_type")).matches("porchlight\\." + service + "\\.[A-Z]\\w+\\.v\\d+");
        assertThat(header(event, "ce_subject")).isEqualTo(event.key());
        assertThat(Instant.parse(header(event, "ce_time")))
                .isBefore(Instant.now().plusSeconds(60));
        assertThat(header(event, "ce_actorkind")).isIn("customer", "agent", "machine", "system");
        assertThat(header(event, "ce_actorid")).isNotBlank();
        assertThat(header(event, "ce_actorname")).isNotBlank();
        assertThat(header(event, "content-type")).startsWith("application/json");
        assertThat(JSON.readTree(event.value()).isObject()).isTrue();
        if (header(event, "ce_actorkind").equals("system")) {
            // What the system does of its own accord, such as making the first administrator, no request has caused.
            return;
        }
        assertThat(header(event, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        assertThat(header).as(name + " of " + event.key()).isNotNull();
        return new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
