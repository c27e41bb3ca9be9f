package dev.porchlight.knowledge.category;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class CategoryIT extends World {

    private static final String PATH = "/api/article-categories";

    @Test
    void categoriesAndSubjectsAreListedByNameWithWhatIsInThem() {
        String name = unique("Workplace");
        UUID category = category(name);
        UUID printers = subject(category, "printers");
        subject(category, "Mail");
        Map<String, Object> text = newArticle("In printers");
        text.put("subjectId", printers);
        publish(text);
        draft(text);

        JsonNode listed = listed(category, asAgent().get(PATH));
        assertThat(listed.get("name").asString()).isEqualTo(name);
        assertThat(listed.get("articles").asInt()).isEqualTo(1);
        assertThat(listed.get("version").asLong()).isEqualTo(2);
        assertThat(listed.get("subjects").valueStream().map(subject -> subject.get("name")
                        .asString()))
                .containsExactly("Mail", "printers");
        assertThat(listed.get("subjects").valueStream().map(subject -> subject.get("articles")
                        .asInt()))
                .containsExactly(0, 1);
        JsonNode forCustomers = listed(category, asCustomer().get(PATH));
        assertThat(forCustomers.get("subjects")).hasSize(1);
        assertThat(forCustomers.get("subjects").get(0).get("name").asString()).isEqualTo("printers");
    }

    @Test
    void emptyOnesAreForTheServiceTeam() {
        UUID category = category(unique("Empty"));
        assertThat(listed(category, asAgent().get(PATH)).get("subjects")).isEmpty();
        assertThat(listed(category, asCustomer().get(PATH))).isNull();
        Answer list = asCustomer().get(PATH);
        assertThat(list.json().get("articles").asLong())
                .isEqualTo(list.json()
                        .get("items")
                        .valueStream()
                        .mapToLong(item -> item.get("articles").asLong())
                        .sum());
    }

    @Test
    void namesAreTakenOnce() {
        String name = unique("Taken");
        UUID category = category(name);
        assertThat(asAgent().post(PATH, Map.of("name", name.toUpperCase())).problem())
                .isEqualTo("category-name-already-used");
        UUID other = category(unique("Other"));
        assertThat(asAgent().patch(PATH + "/" + other, Map.of("name", name)).problem())
                .isEqualTo("category-name-already-used");
        assertThat(asAgent()
                        .patch(PATH + "/" + category, Map.of("name", name.toLowerCase()))
                        .status())
                .isEqualTo(204);
        subject(category, "Mail");
        subject(other, "Mail");
        assertThat(asAgent()
                        .post(PATH + "/" + category + "/subjects", Map.of("name", "MAIL"))
                        .problem())
                .isEqualTo("subject-name-already-used");
    }

    @Test
    void ofSeveralAtOnceOneGetsTheName() throws Exception {
        String name = unique("Wanted");
        List<Callable<Answer>> requests = IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(i -> () -> asAgent().post(PATH, Map.of("name", name)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers =
                    threads.invokeAll(requests).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() != 201).allMatch(answer -> answer.problem()
                    .equals("category-name-already-used"));
        }
    }

    @Test
    void onlyWhatIsEmptyIsRemoved() {
        String name = unique("Removed");
        UUID category = category(name);
        String path = PATH + "/" + category;
        UUID subject = subject(category, "Mail");
        Map<String, Object> text = newArticle("In the way");
        text.put("subjectId", subject);
        Answer article = draft(text);
        assertThat(asAgent().delete(path).problem()).isEqualTo("category-has-subjects");
        assertThat(asAgent().delete(path + "/subjects/" + subject).problem()).isEqualTo("subject-has-articles");
        shown(sound(asAgent().put("/api/articles/" + article.id() + "/draft", newArticle("Out of the way"))));
        assertThat(asAgent().delete(path + "/subjects/" + subject).status()).isEqualTo(204);
        assertThat(asAgent().delete(path).status()).isEqualTo(204);
        assertThat(listed(category, asAgent().get(PATH))).isNull();
        assertThat(asAgent().post("/api/articles", text).pointers()).containsExactly("/subjectId");
        assertThat(asAgent().delete(path).status()).isEqualTo(404);
        assertThat(category(name)).as("the name is free again").isNotEqualTo(category);
    }

    @Test
    void aSubjectStaysAsLongAsAnEditionIsUnderIt() {
        UUID category = category(unique("Kept"));
        UUID subject = subject(category, "Mail");
        Map<String, Object> text = newArticle("Published here, drafted there");
        text.put("subjectId", subject);
        Answer article = publish(text);
        shown(sound(asAgent().put("/api/articles/" + article.id() + "/draft", newArticle("Moved"))));
        String path = PATH + "/" + category + "/subjects/" + subject;
        assertThat(asAgent().delete(path).problem()).isEqualTo("subject-has-articles");
        publishAgain(article.id());
        assertThat(asAgent().delete(path).status()).isEqualTo(204);
    }

    @Test
    void whoSawAnotherStateIsTold() {
        String path = PATH + "/" + category(unique("Seen"));
        assertThat(asAgent()
                        .with("If-Match", "\"0\"")
                        .patch(path, Map.of("name", unique("First")))
                        .status())
                .isEqualTo(204);
        assertThat(asAgent()
                        .with("If-Match", "\"0\"")
                        .patch(path, Map.of("name", unique("Second")))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void customersChangeNothing() {
        String path = PATH + "/" + category(unique("Ours"));
        assertThat(asCustomer().post(PATH, Map.of("name", "Theirs")).status()).isEqualTo(403);
        assertThat(asCustomer().patch(path, Map.of("name", "Theirs")).status()).isEqualTo(403);
        assertThat(asCustomer().delete(path).status()).isEqualTo(403);
        assertThat(asCustomer()
                        .patch(PATH + "/" + UUID.randomUUID(), Map.of("name", "Theirs"))
                        .status())
                .isEqualTo(403);
    }

    /** The category as the list shows it; null if it does not. */
    private static JsonNode listed(UUID category, Answer list) {
        return list.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(category.toString()))
                .findFirst()
                .orElse(null);
    }
}
