package dev.porchlight.knowledge.article.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is wrong is named, by field, and nothing of it is stored. */
@ServiceIT
class BadInputIT extends World {

    private static final Object MISSING = new Object();

    private record Wrong(String method, String path, String field, Object value, String pointer) {}

    @TestFactory
    Stream<DynamicTest> aNewArticle() {
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(201).toList();
        return Stream.of(
                        wrong("title", MISSING),
                        wrong("title", " \u202e "),
                        wrong("title", "x".repeat(151)),
                        wrong("title", List.of()),
                        wrong("markdown", MISSING),
                        wrong("markdown", "x".repeat(100_001)),
                        wrong("markdown", "|a".repeat(3_000) + "|\n" + "|-".repeat(3_000) + "|\n" + "|a\n".repeat(9)),
                        wrong("markdown", "![a](/api/article-files/" + UUID.randomUUID() + ")"),
                        wrong("language", "Klingon"),
                        wrong("subjectId", MISSING),
                        wrong("subjectId", "x"),
                        wrong("subjectId", UUID.randomUUID()),
                        wrong("audience", "nobody"),
                        wrong("audience", "EVERYONE"),
                        wrong("audience", 1),
                        wrong("audience", "organisations", "/organisationIds"),
                        wrong("organisationIds", List.of(UUID.randomUUID())),
                        wrong("organisationIds", List.of("x"), "/organisationIds/0"),
                        wrong("relatedIds", List.of(UUID.randomUUID()), "/relatedIds/0"),
                        wrong("relatedIds", many),
                        wrong("relatedIds", java.util.Collections.singletonList(null), "/relatedIds/0"),
                        wrong("relatedIds", List.of(subject()), "/relatedIds/0"),
                        wrong("attachmentIds", List.of(UUID.randomUUID()), "/attachmentIds/0"),
                        wrong("attachmentIds", many),
                        wrong("number", 7))
                .map(wrong -> refused(newArticle("Sound"), wrong));
    }

    @TestFactory
    Stream<DynamicTest> whatIsDoneToAnArticle() {
        String article = "/api/articles/" + publish("Target").id();
        Map<String, Object> audience = new HashMap<>(Map.of("audience", "organisations"));
        return Stream.of(
                refused(newArticle("Sound"), new Wrong("PUT", article + "/draft", "title", MISSING, "/title")),
                refused(newArticle("Sound"), new Wrong("PUT", article + "/draft", "audience", "agents", "/audience")),
                refused(
                        newArticle("Sound"),
                        new Wrong(
                                "PUT",
                                article + "/draft",
                                "relatedIds",
                                List.of(article.substring(article.lastIndexOf('/') + 1)),
                                "/relatedIds/0")),
                refused(
                        audience,
                        new Wrong("PUT", article + "/audience", "organisationIds", List.of(), "/organisationIds")),
                refused(
                        audience,
                        new Wrong(
                                "PUT",
                                article + "/audience",
                                "organisationIds",
                                List.of(UUID.randomUUID()),
                                "/organisationIds/0")),
                refused(new HashMap<>(), new Wrong("PUT", article + "/audience", "audience", MISSING, "/audience")),
                refused(new HashMap<>(), new Wrong("PUT", article + "/opinion", "helpful", MISSING, "/helpful")),
                refused(new HashMap<>(), new Wrong("PUT", article + "/opinion", "helpful", "maybe", "/helpful")),
                refused(new HashMap<>(), new Wrong("PUT", article + "/opinion", "helpful", 2, "/helpful")),
                refused(
                        new HashMap<>(Map.of("helpful", true)),
                        new Wrong("PUT", article + "/opinion", "comment", "x".repeat(2_001), "/comment")),
                refused(
                        new HashMap<>(),
                        new Wrong("POST", "/api/article-previews", "markdown", "x".repeat(100_001), "/markdown")),
                refused(new HashMap<>(), new Wrong("POST", "/api/article-categories", "name", " ", "/name")),
                refused(
                        new HashMap<>(),
                        new Wrong("POST", "/api/article-categories", "name", "x".repeat(101), "/name")));
    }

    @Test
    void whatIsNotThereAnswersSo() {
        UUID nothing = UUID.randomUUID();
        String article = "/api/articles/" + nothing;
        assertThat(asAgent().get(article).status()).isEqualTo(404);
        assertThat(asAgent().get("/api/articles/x").status()).isEqualTo(404);
        assertThat(asAgent().get("/api/articles/999999999").status()).isEqualTo(404);
        assertThat(asAgent().get(article + "/draft").status()).isEqualTo(404);
        assertThat(asAgent().get(article + "/opinions").status()).isEqualTo(404);
        assertThat(asAgent().put(article + "/draft", newArticle("a")).status()).isEqualTo(404);
        assertThat(asAgent().post(article + "/publication", "").status()).isEqualTo(404);
        assertThat(asAgent().delete(article + "/publication").status()).isEqualTo(404);
        assertThat(asAgent().put("/api/articles/x/draft", newArticle("a")).status())
                .isEqualTo(404);
        assertThat(asAgent().put(article + "/opinion", Map.of("helpful", true)).status())
                .isEqualTo(404);
        assertThat(asAgent()
                        .put("/api/articles/" + subject() + "/draft", newArticle("a"))
                        .status())
                .isEqualTo(404);
        assertThat(asAgent()
                        .patch("/api/article-categories/" + nothing, Map.of("name", "a"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void charactersThatCannotBeStoredAreTakenOut() {
        Answer drafted = shown(sound(asAgent()
                .post(
                        "/api/articles",
                        "{\"title\":\"a\\u0000b\\ud800c\",\"markdown\":\"d\\u0000e\\udc00f\",\"subjectId\":\""
                                + subject() + "\"}")));
        publishAgain(drafted.id());
        var read = asCustomer().get("/api/articles/" + drafted.id()).json();
        assertThat(read.get("title").asString()).isEqualTo("a b c");
        assertThat(read.get("html").asString()).isEqualTo("<p>d e f</p>\n");
    }

    @Test
    void scriptInEveryTextIsHarmless() {
        String script = "<script>alert(1)</script>";
        Map<String, Object> article = newArticle("Broken " + script);
        article.put("markdown", "Look " + script + "<img src=x onerror=alert(1)>[here](javascript:alert(1))");
        Answer published = publish(article);
        String path = "/api/articles/" + published.id();
        var read = asCustomer().get(path).json();
        assertThat(read.get("html").asString()).isEqualTo("<p>Look [picture]here</p>\n");
        assertThat(read.get("title").asString()).as("a text, not HTML").isEqualTo("Broken " + script);
    }

    private static Wrong wrong(String field, Object value) {
        return wrong(field, value, "/" + field);
    }

    private static Wrong wrong(String field, Object value, String pointer) {
        return new Wrong("POST", "/api/articles", field, value, pointer);
    }

    private DynamicTest refused(Map<String, Object> body, Wrong wrong) {
        String value = String.valueOf(wrong.value() == MISSING ? "missing" : wrong.value());
        String name = wrong.path().replaceFirst(".*/", "") + " " + wrong.field() + " "
                + value.substring(0, Math.min(40, value.length()));
        return dynamicTest(name, () -> {
            if (wrong.value() == MISSING) {
                body.remove(wrong.field());
            } else {
                body.put(wrong.field(), wrong.value());
            }
            long before = stored();
            Answer answer = asAgent().send(wrong.method(), wrong.path(), body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.pointers()).containsExactly(wrong.pointer());
            assertThat(answer.text()).doesNotContain("java.", "dev.porchlight.k");
            assertThat(stored()).isEqualTo(before);
        });
    }

    private long stored() {
        return jdbc.sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }
}
