package dev.porchlight.ticket.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tickets and requests in one list: whose they are, how they stand, found by the same words. */
@ServiceIT
class CaseListIT extends World {

    private final UUID request = UUID.randomUUID();
    private long version = -1;

    @Test
    void bothStandInOneListWhichSaysWhatEachIs() {
        Tokens.Contact robin = known("Robin Requester");
        open(robin, "Printer smokes");
        submitted(robin, robin, "New Starter", 1);
        Answer list = as(robin).get("/api/cases");
        assertThat(titles(list)).containsExactly("request New Starter waiting", "ticket Printer smokes new");
        assertThat(list.json().get("total").asInt()).isEqualTo(2);
        assertThat(titles(as(robin).get("/api/cases?kind=ticket"))).containsExactly("ticket Printer smokes new");
        assertThat(titles(as(robin).get("/api/cases?sort=number&size=1&page=2")))
                .containsExactly("request New Starter waiting");
        assertThat(titles(as(robin).get("/api/cases?sort=status"))).hasSize(2);
        assertThat(as(robin).get("/api/cases?kind=quote").pointers()).containsExactly("kind");
    }

    @Test
    void whatIsOverIsShownWhenItIsAskedFor() {
        Tokens.Contact robin = known("Robin Requester");
        submitted(robin, robin, "Laptop", 2);
        play("RequestTicketOpened", Map.of("part", 1));
        play("RequestRejected", Map.of("part", 2, "reason", "No"));
        awaitStatus("in-progress");
        assertThat(titles(as(robin).get("/api/cases"))).containsExactly("request Laptop in-progress");
        play("RequestPartDone", Map.of("part", 1));
        awaitStatus("done");
        assertThat(titles(as(robin).get("/api/cases"))).isEmpty();
        assertThat(titles(as(robin).get("/api/cases?active=false&resolved=true")))
                .containsExactly("request Laptop done");
    }

    @Test
    void theyAreFoundByTheSameWordsAlsoMistyped() {
        Tokens.Contact robin = known("Robin Requester");
        open(robin, "Projector in the boardroom is dark");
        submitted(robin, robin, "Projector for the boardroom", 1);
        assertThat(titles(as(robin).get("/api/cases?q=projector"))).hasSize(2);
        assertThat(titles(as(robin).get("/api/cases?q=porjector"))).hasSize(2);
        assertThat(titles(as(robin).get("/api/cases?q=aluminium")))
                .containsExactly("request Projector for the boardroom waiting");
        assertThat(titles(as(robin).get("/api/cases?q=%2320417"))).hasSize(1);
    }

    @Test
    void othersSeeWhatTheyMay() {
        Tokens.Contact robin = known("Robin Requester");
        Tokens.Contact nora = known("Nora New");
        Tokens.Contact ann = known("Ann Approver");
        Tokens.Contact boss = known(Tokens.Contact.at(harbour).named("Boss").seeing("organisation"));
        Tokens.Contact stranger = known(Tokens.Contact.at(UUID.randomUUID()).named("Stranger"));
        submitted(robin, nora, "Badge", 1);
        assertThat(titles(as(nora).get("/api/cases"))).hasSize(1);
        assertThat(titles(as(ann).get("/api/cases"))).isEmpty();
        play("StepOpened", Map.of("part", 1, "seats", List.of(ann.id())));
        await().untilAsserted(
                        () -> assertThat(titles(as(ann).get("/api/cases"))).hasSize(1));
        assertThat(titles(as(boss).get("/api/cases?q=badge"))).hasSize(1);
        assertThat(titles(as(stranger).get("/api/cases?q=badge"))).isEmpty();
    }

    private void submitted(Tokens.Contact by, Tokens.Contact forWhom, String title, int parts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "number",
                20_417,
                "organisationId",
                harbour,
                "requesterId",
                by.id(),
                "forId",
                forWhom.id(),
                "title",
                title,
                "answers",
                List.of(Map.of("text", "Brushed aluminium"))));
        body.put(
                "parts",
                IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> Map.of("part", part))
                        .toList());
        play("RequestSubmitted", body);
        awaitStatus("waiting");
    }

    private void play(String event, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("requestId", request);
        events.publish("porchlight.catalogue." + event + ".v1", request, ++version, whole);
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> assertThat(jdbc.sql("select status from known_request where id = ?")
                        .param(request)
                        .query(String.class)
                        .optional())
                .contains(status));
    }

    private static List<String> titles(Answer list) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item ->
                        item.get("kind").asString() + " " + item.get("title").asString() + " "
                                + item.get("status").asString())
                .toList();
    }
}
