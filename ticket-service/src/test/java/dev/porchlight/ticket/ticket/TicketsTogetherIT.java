package dev.porchlight.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tickets that turn out to be the same, to be two, or to have to do with each other. */
@ServiceIT
class TicketsTogetherIT extends World {

    private static String path(Answer ticket) {
        return "/api/tickets/" + ticket.id();
    }

    @Test
    void oneGoesOnWithTheOtherAndItsPeopleFollow() {
        Tokens.Contact robin = known("Robin");
        Tokens.Contact kit = known("Kit");
        Answer same = open(robin, "Printer again");
        as(robin).put(path(same) + "/followers/" + kit.id(), Map.of());
        Answer other = open(known("Casey"), "Printer broken");
        Answer merged = asAgent().post(path(same) + "/merging", Map.of("intoId", other.id()));
        assertThat(merged.status()).as(merged.text()).isEqualTo(204);

        JsonNode gone = as(robin).after(merged).get(path(same)).json();
        assertThat(gone.get("merged").asBoolean()).isTrue();
        assertThat(gone.get("status").asString()).isEqualTo("resolved");
        assertThat(gone.at("/related/0/kind").asString()).isEqualTo("merged-into");
        assertThat(gone.at("/related/0/id").asString()).isEqualTo(other.id().toString());
        assertThat(gone.get("allowed").valueStream().noneMatch(JsonNode::asBoolean))
                .isTrue();
        JsonNode last = gone.get("timeline").get(gone.get("timeline").size() - 1);
        assertThat(last.get("kind").asString()).isEqualTo("merged");
        assertThat(last.get("to").asString())
                .isEqualTo("#" + other.json().get("number").asLong());

        JsonNode goesOn = as(kit).get(path(other)).json();
        assertThat(goesOn.get("followers").valueStream().map(one -> one.get("name")
                        .asString()))
                .containsExactly("Kit", "Robin");
        assertThat(goesOn.at("/related/0/kind").asString()).isEqualTo("took-in");
        assertThat(as(robin)
                        .post(path(same) + "/comments", Map.of("text", "Hello?"))
                        .json()
                        .get("type")
                        .asString())
                .endsWith("/ticket-is-merged");
        assertThat(asAgent()
                        .post(path(other) + "/merging", Map.of("intoId", same.id()))
                        .json()
                        .get("type")
                        .asString())
                .as("they never point at each other")
                .endsWith("/ticket-is-merged");
    }

    /** Sees one's site only: what another site reported stays hidden, and that it goes on there does not tell of it. */
    @Test
    void whoMayNotOpenTheOtherHearsNothingOfIt() {
        String site = UUID.randomUUID().toString();
        Tokens.Contact head =
                known(Tokens.Contact.at(harbour).named("Alex").seeing("site").atSite(site));
        Tokens.Contact robin = known(Tokens.Contact.at(harbour).named("Robin").atSite(site));
        Answer same = open(robin, "Ours");
        Answer other = open(known("Casey"), "Theirs alone");
        Answer merged = asAgent().post(path(same) + "/merging", Map.of("intoId", other.id()));
        Answer seen = as(head).after(merged).get(path(same));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().get("merged").asBoolean()).isTrue();
        assertThat(seen.text())
                .doesNotContain(
                        "Theirs alone",
                        other.id().toString(),
                        "#" + other.json().get("number").asLong());
        assertThat(seen.json().get("related").size()).isZero();
    }

    @Test
    void ticketsOfTwoOrganisationsAreNotOne() {
        Answer ours = open(known("Robin"), "Ours");
        Answer theirs = open(known(Tokens.Contact.at(UUID.randomUUID())), "Theirs");
        Answer refused = asAgent().post(path(ours) + "/merging", Map.of("intoId", theirs.id()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/intoId");
        assertThat(asAgent().get(path(ours)).json().get("status").asString()).isEqualTo("new");
        assertThat(asAgent()
                        .post(path(ours) + "/merging", Map.of("intoId", UUID.randomUUID()))
                        .pointers())
                .containsExactly("/intoId");
    }

    @Test
    void aCommentBecomesATicketOfItsAuthors() {
        Tokens.Contact robin = known("Robin");
        Tokens.Contact kit = known("Kit");
        Answer ticket = open(robin, "Printer");
        as(robin).put(path(ticket) + "/followers/" + kit.id(), Map.of());
        Answer file = as(kit).upload(
                        "/api/attachments", "screen.txt", "text/plain", "flicker".getBytes(StandardCharsets.UTF_8));
        Answer said = as(kit).post(
                        path(ticket) + "/comments",
                        Map.of("text", "<p>And my screen flickers</p>", "attachmentIds", List.of(file.id())));
        asAgent().after(said).get(path(ticket));
        Map<String, Object> splitting = Map.of("commentId", said.id(), "summary", "Screen flickers");
        assertThat(as(robin).post(path(ticket) + "/splitting", splitting).status())
                .isEqualTo(403);
        Answer split = asAgent().post(path(ticket) + "/splitting", splitting);
        assertThat(split.status()).as(split.text()).isEqualTo(201);

        JsonNode own = as(robin).after(split).get(path(split)).json();
        assertThat(own.at("/requester/name").asString()).isEqualTo("Kit");
        assertThat(own.at("/followers/0/name").asString()).isEqualTo("Robin");
        assertThat(own.get("details").asString()).isEqualTo("<p>And my screen flickers</p>");
        assertThat(own.at("/related/0/kind").asString()).isEqualTo("split-from");
        assertThat(as(kit).get("/api/attachments/" + file.id()).text()).isEqualTo("flicker");
        assertThat(as(robin).get("/api/attachments/" + file.id()).text()).isEqualTo("flicker");
        JsonNode left = as(robin).get(path(ticket)).json();
        assertThat(left.at("/related/0/kind").asString()).isEqualTo("split-into");
        assertThat(asAgent()
                        .post(path(ticket) + "/splitting", Map.of("commentId", UUID.randomUUID(), "summary", "Nothing"))
                        .pointers())
                .containsExactly("/commentId");
    }

    @Test
    void linksAreTheServiceTeamsOwn() {
        Tokens.Contact robin = known("Robin");
        Answer one = open(robin, "No internet");
        Answer two = open(robin, "No telephone");
        Answer before = as(robin).get(path(one));
        Answer linked = asAgent().put(path(one) + "/links/" + two.id(), Map.of());
        assertThat(linked.status()).as(linked.text()).isEqualTo(204);
        for (Answer ticket : List.of(one, two)) {
            assertThat(asAgent()
                            .after(linked)
                            .get(path(ticket))
                            .json()
                            .at("/related/0/kind")
                            .asString())
                    .isEqualTo("linked");
            assertThat(as(robin).get(path(ticket)).json().get("related").size()).isZero();
        }
        Answer after = as(robin).get(path(one));
        assertThat(after.json()).isEqualTo(before.json());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));

        Answer unlinked = asAgent().delete(path(two) + "/links/" + one.id());
        Api agent = asAgent().after(unlinked);
        assertThat(agent.get(path(one)).json().get("related").size()).isZero();
        assertThat(agent.get(path(two)).json().get("related").size()).isZero();
    }
}
