package dev.porchlight.ticket.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.ticket.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What new tickets get by rules that the service team wrote down. */
@ServiceIT
class RulesIT extends World {

    private static Map<String, Object> rule(String name, int position, String word) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("name", name);
        rule.put("position", position);
        rule.put("words", List.of(word));
        return rule;
    }

    @Test
    void theFirstThatFitsHolds() {
        known(agent);
        String word = "quonk" + System.nanoTime();
        Map<String, Object> first = rule("Quonks", 1, word);
        first.put("assigneeId", agent.id());
        first.put("priority", "critical");
        Map<String, Object> second = rule("Quonks, too", 2, word);
        second.put("priority", "low");
        for (Map<String, Object> rule : List.of(second, first)) {
            Answer defined = asAgent().post("/api/assignment-rules", rule);
            assertThat(defined.status()).as(defined.text()).isEqualTo(201);
        }
        Answer other = open(known("Robin"), "Nothing of the kind");
        Answer ticket = open(known("Robin"), "The " + word.toUpperCase() + ", it smokes");
        JsonNode seen = await().until(
                        () -> asAgent().get("/api/tickets/" + ticket.id()).json(),
                        json -> !json.get("assignee").isNull());
        assertThat(seen.at("/assignee/id").asString()).isEqualTo(agent.id().toString());
        assertThat(seen.get("priority").asString()).isEqualTo("critical");
        JsonNode entry = seen.get("timeline").get(seen.get("timeline").size() - 1);
        assertThat(entry.at("/actor/name").asString()).isEqualTo("Quonks");
        assertThat(entry.at("/actor/kind").asString()).isEqualTo("system");
        assertThat(asAgent()
                        .get("/api/tickets/" + other.id())
                        .json()
                        .get("assignee")
                        .isNull())
                .isTrue();

        JsonNode fits = asAgent().post("/api/assignment-rules/dry-run", first).json();
        assertThat(fits.get("total").asInt()).isOne();
        assertThat(fits.at("/items/0/id").asString()).isEqualTo(ticket.id().toString());
        JsonNode rules = asAgent().get("/api/assignment-rules").json().get("items");
        List<JsonNode> ours = rules.valueStream()
                .filter(one -> one.at("/words/0").asString().equals(word))
                .toList();
        assertThat(ours).hasSize(2);
        assertThat(ours.getFirst().at("/assignee/name").asString()).isEqualTo(agent.name());
        ours.forEach(
                one -> asAgent().delete("/api/assignment-rules/" + one.get("id").asString()));
        assertThat(asAgent().get("/api/assignment-rules").text()).doesNotContain(word);
    }

    @Test
    void aRuleHasAConditionAndDoesSomething() {
        Map<String, Object> nothing = rule("Nothing", 1, "a");
        assertThat(asAgent().post("/api/assignment-rules", nothing).status()).isEqualTo(400);
        Map<String, Object> always = new HashMap<>(Map.of("name", "Always", "position", 1, "priority", "low"));
        assertThat(asAgent().post("/api/assignment-rules", always).status()).isEqualTo(400);
        nothing.put("assigneeId", UUID.randomUUID());
        assertThat(asAgent().post("/api/assignment-rules", nothing).pointers()).containsExactly("/assigneeId");
        assertThat(as(known("Robin")).get("/api/assignment-rules").status()).isEqualTo(403);
        assertThat(as(known("Robin"))
                        .post("/api/assignment-rules/dry-run", nothing)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void wordsAreWholeAndAnswersAreCategories() {
        UUID organisation = UUID.randomUUID();
        NewTicket ticket =
                new NewTicket(UUID.randomUUID(), organisation, "Email", "<p>is <b>down</b></p>", List.of("Printing"));
        assertThat(ticket.fits(defined(List.of(), List.of("mail"), List.of()))).isFalse();
        assertThat(ticket.fits(defined(List.of(), List.of("mail", "DOWN"), List.of())))
                .isTrue();
        assertThat(ticket.fits(defined(List.of(organisation), List.of("email"), List.of("printing"))))
                .isTrue();
        assertThat(ticket.fits(defined(List.of(UUID.randomUUID()), List.of("email"), List.of())))
                .isFalse();
        assertThat(ticket.fits(defined(List.of(), List.of(), List.of("Network"))))
                .isFalse();
    }

    private static dev.porchlight.ticket.rule.events.AssignmentRuleDefined defined(
            List<UUID> organisations, List<String> words, List<String> categories) {
        return new dev.porchlight.ticket.rule.events.AssignmentRuleDefined(
                UUID.randomUUID(), "Rule", 1, organisations, words, categories, UUID.randomUUID(), null);
    }
}
