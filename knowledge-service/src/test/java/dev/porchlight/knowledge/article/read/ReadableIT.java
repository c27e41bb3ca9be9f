package dev.porchlight.knowledge.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All ways to an article agree about who may read it: one matrix, asked in every way there is. */
@ServiceIT
class ReadableIT extends World {

    /** An article with a word of its own, a file of its own, and a neighbour that names it. */
    private record Known(UUID id, String title, UUID file, UUID subject, UUID neighbour) {

        String path() {
            return "/api/articles/" + id;
        }
    }

    @TestFactory
    Stream<DynamicTest> allWaysAgree() {
        UUID harbour = organisation("Harbour Dental");
        UUID kestrel = organisation("Kestrel Logistics");
        Api ours = as(Tokens.Contact.at(harbour));
        Api theirs = as(Tokens.Contact.at(kestrel));
        Api reader = anybody.as(Tokens.machine("knowledge:read"));

        Known everyones = article("everyone", List.of(), true);
        Known harbours = article("organisations", List.of(harbour), true);
        Known both = article("organisations", List.of(kestrel, harbour), true);
        Known agents = article("agents", List.of(), true);
        Known draft = article("everyone", List.of(), false);
        Known withdrawn = article("everyone", List.of(), true);
        shown(sound(asAgent().delete(withdrawn.path() + "/publication")));
        Known narrowed = article("everyone", List.of(), true);
        shown(sound(asAgent()
                .put(
                        narrowed.path() + "/audience",
                        Map.of("audience", "organisations", "organisationIds", List.of(kestrel)))));

        return Stream.of(
                seen("everyone's, by us", everyones, ours, true),
                seen("everyone's, by a machine", everyones, reader, true),
                seen("Harbour's, by us", harbours, ours, true),
                seen("Harbour's, by them", harbours, theirs, false),
                seen("both organisations', by us", both, ours, true),
                seen("both organisations', by them", both, theirs, true),
                seen("agents', by us", agents, ours, false),
                seen("agents', by an agent", agents, asAgent(), true),
                seen("agents', by a machine", agents, reader, true),
                seen("draft, by us", draft, ours, false),
                seen("withdrawn, by us", withdrawn, ours, false),
                seen("narrowed at once, by us", narrowed, ours, false),
                seen("narrowed at once, by them", narrowed, theirs, true));
    }

    private Known article(String audience, List<UUID> organisations, boolean published) {
        String title = "Quagga" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        UUID file = sound(asAgent().upload("/api/article-files", "a.txt", "text/plain", title.getBytes(UTF_8)))
                .id();
        Map<String, Object> text = newArticle(title);
        UUID subject = subject(category(unique("Zoo")), "Animals");
        text.put("subjectId", subject);
        text.put("markdown", "What " + title + " eats: [a](/api/article-files/" + file + ")");
        text.put("audience", audience);
        text.put("organisationIds", organisations);
        UUID id = published ? publish(text).id() : draft(text).id();
        Map<String, Object> neighbour = newArticle("Neighbour");
        neighbour.put("relatedIds", List.of(id));
        return new Known(id, title, file, subject, publish(neighbour).id());
    }

    private DynamicTest seen(String who, Known article, Api reader, boolean expected) {
        return dynamicTest(who, () -> {
            int status = expected ? 200 : 404;
            String title = article.title();
            assertThat(reader.get(article.path()).status()).as("page").isEqualTo(status);
            assertThat(titles(reader.get("/api/articles?state=published&subjectId=" + article.subject()))
                            .contains(title))
                    .as("list")
                    .isEqualTo(expected);
            assertThat(reader.get("/api/articles/search?q=" + title).text().contains(title))
                    .as("search")
                    .isEqualTo(expected);
            assertThat(reader.get("/api/articles/suggestions?text=" + title)
                            .text()
                            .contains(title))
                    .as("suggestions")
                    .isEqualTo(expected);
            assertThat(reader.get("/api/articles?state=published&q=" + title)
                            .text()
                            .contains(title))
                    .as("list by words")
                    .isEqualTo(expected);
            assertThat(counted(reader, article.subject())).as("count").isEqualTo(expected ? 1 : 0);
            assertThat(reader.get("/api/articles/" + article.neighbour())
                            .json()
                            .get("related")
                            .size())
                    .as("related")
                    .isEqualTo(expected ? 1 : 0);
            assertThat(reader.get("/api/article-files/" + article.file()).status())
                    .as("file")
                    .isEqualTo(status);
            int opinion = reader.put(article.path() + "/opinion", Map.of("helpful", true))
                    .status();
            assertThat(opinion).as("opinion").isIn(expected ? List.of(204, 403) : List.of(404));
        });
    }

    private static long counted(Api reader, UUID subject) {
        return reader.get("/api/article-categories")
                .json()
                .get("items")
                .valueStream()
                .flatMap(category -> category.get("subjects").valueStream())
                .filter(one -> one.get("id").asString().equals(subject.toString()))
                .mapToLong(one -> one.get("articles").asLong())
                .sum();
    }

    @Test
    void whatIsDraftedOfAPublishedArticleShowsNowhere() {
        Known article = article("everyone", List.of(), true);
        Api customer = asCustomer();
        Answer before = customer.get("/api/articles?subjectId=" + article.subject());
        UUID file = sound(asAgent().upload("/api/article-files", "b.txt", "text/plain", "b".getBytes(UTF_8)))
                .id();
        UUID elsewhere = subject(category(unique("Elsewhere")), "Hidden");
        shown(sound(asAgent()
                .put(
                        article.path() + "/draft",
                        Map.of(
                                "title",
                                "Okapi",
                                "markdown",
                                "Okapis are shy. [b](/api/article-files/" + file + ")",
                                "subjectId",
                                elsewhere))));
        assertThat(customer.get("/api/articles?subjectId=" + article.subject())
                        .json()
                        .at("/items/0/updatedAt"))
                .isEqualTo(before.json().at("/items/0/updatedAt"));
        assertThat(customer.get("/api/articles?subjectId=" + elsewhere)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        for (String path : List.of(
                article.path(),
                "/api/articles?size=100",
                "/api/articles?q=okapi",
                "/api/articles/search?q=okapi",
                "/api/articles/search?q=shy",
                "/api/articles/suggestions?text=okapi",
                "/api/article-categories")) {
            assertThat(customer.get(path).text()).as(path).doesNotContain("Okapi", "shy", "Hidden");
        }
        assertThat(customer.get("/api/article-files/" + file).status()).isEqualTo(404);
        assertThat(asAgent().get("/api/article-files/" + file).status()).isEqualTo(200);
        assertThat(titles(asAgent().get("/api/articles?q=okapi"))).containsExactly(article.title());
    }

    @Test
    void customersAreShownNothingOfTheService() {
        Known article = article("everyone", List.of(), true);
        Api customer = asCustomer();
        Answer list = customer.get("/api/articles?state=draft&subjectId=" + article.subject());
        assertThat(titles(list)).containsExactly(article.title());
        assertThat(list.json().at("/items/0/team").isNull()).isTrue();
        assertThat(list.text()).doesNotContain("Terry");
        for (String sort : List.of("views", "helpful")) {
            assertThat(customer.get("/api/articles?sort=" + sort).pointers()).containsExactly("sort");
        }
        for (String path : List.of("/draft", "/editions/1", "/opinions")) {
            assertThat(customer.get(article.path() + path).status()).as(path).isEqualTo(403);
        }
    }
}
