package dev.porchlight.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people at once, and one person twice. */
@PortalTest
class PreconditionsTest {

    private final Portal portal;
    private final Cast cast;

    PreconditionsTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void who_decides_on_an_old_state_is_told() {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Two agents"));
        String seen = portal.as(Person.AGENT).get(ticket.path()).header("ETag").orElseThrow();
        Answer comment = ticket.comment(cast.user(), "Something new");

        portal.as(Person.AGENT)
                .put(ticket.path() + "/priority", Map.of("priority", "critical"), "If-Match", seen)
                .expectProblem(412);
        Answer now = portal.as(Person.AGENT).after(comment).get(ticket.path());
        assertThat(now.json().get("priority").asString()).isNotEqualTo("critical");
        portal.as(Person.AGENT)
                .put(
                        ticket.path() + "/priority",
                        Map.of("priority", "critical"),
                        "If-Match",
                        now.header("ETag").orElseThrow())
                .expect(204);
    }

    @Test
    void two_authors_of_an_article_do_not_overwrite_each_other() {
        Article article = Article.published(Subject.add(portal, "Two", "Authors"), "Two authors");
        String path = article.path() + "/draft";
        String seen = portal.as(Person.AGENT).get(path).header("ETag").orElseThrow();
        article.rewrite("The first author's words");

        portal.as(Person.ADMINISTRATOR)
                .put(
                        path,
                        Map.of(
                                "title",
                                article.title(),
                                "markdown",
                                "The second author's words",
                                "subjectId",
                                article.subject().id()),
                        "If-Match",
                        seen)
                .expectProblem(412);
    }

    @Test
    void of_many_who_saw_the_same_state_one_wins() {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Eight at once"));
        String seen = portal.as(Person.AGENT).get(ticket.path()).header("ETag").orElseThrow();
        List<CompletableFuture<Integer>> tries = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> portal.as(Person.AGENT)
                        .post(
                                ticket.path() + "/internal-notes",
                                Map.of("text", "<p>note " + i + "</p>"),
                                "If-Match",
                                seen)
                        .status()))
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join).filter(status -> status == 201))
                .hasSize(1);
        assertThat(tries.stream().map(CompletableFuture::join)).containsOnly(201, 412);
    }

    @Test
    void the_same_post_again_gets_the_same_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                Map.of("summary", Unique.words("Once"), "details", "<p>x</p>", "urgency", "low", "impact", "low");
        Answer first = portal.as(cast.user())
                .post("/api/tickets", body, "Idempotency-Key", key)
                .expect(201);
        Answer again = portal.as(cast.user())
                .post("/api/tickets", body, "Idempotency-Key", key)
                .expect(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).hasValue("true");
        assertThat(again.header("Portal-Position")).isEqualTo(first.header("Portal-Position"));

        Map<String, Object> other =
                Map.of("summary", "Something else", "details", "<p>x</p>", "urgency", "low", "impact", "low");
        portal.as(cast.user())
                .post("/api/tickets", other, "Idempotency-Key", key)
                .expectProblem(422);
        Answer stranger = portal.as(cast.outsider())
                .post("/api/tickets", body, "Idempotency-Key", key)
                .expect(201);
        assertThat(stranger.json().get("id")).isNotEqualTo(first.json().get("id"));
    }

    @Test
    void the_same_post_many_times_at_once_is_one_comment() {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Nervous finger"));
        String key = UUID.randomUUID().toString();
        List<Answer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> portal.as(cast.user())
                        .post(ticket.path() + "/comments", Map.of("text", "<p>once</p>"), "Idempotency-Key", key)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        Answer written = answers.stream().filter(Answer::ok).findFirst().orElseThrow();
        var timeline =
                portal.as(cast.user()).after(written).get(ticket.path()).json().get("timeline");
        assertThat(timeline.valueStream()
                        .filter(entry -> entry.get("kind").asString().equals("comment")))
                .hasSize(1);
    }

    @Test
    void what_one_wrote_one_reads_at_once() {
        for (int i = 0; i < 5; i++) {
            Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Read back"));
            Answer comment = ticket.comment(cast.user(), "Written just now");
            assertThat(portal.as(cast.user())
                            .after(comment)
                            .get(ticket.path())
                            .expect(200)
                            .text())
                    .contains("Written just now");
        }
    }
}
