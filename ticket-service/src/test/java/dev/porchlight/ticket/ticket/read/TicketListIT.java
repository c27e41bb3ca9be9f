package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceIT
class TicketListIT extends World {

    private Tokens.Contact viewer;
    private Tokens.Contact zoe;
    private Answer alpha;
    private Answer beta;
    private Answer gamma;

    @BeforeEach
    void threeTickets() {
        viewer = known(Tokens.Contact.at(harbour).seeing("organisation").named("Vic Viewer"));
        zoe = known("Zoë Zimmermann");
        alpha = open(viewer, "Alpha 100% broken");
        beta = open(zoe, "Beta_case");
        gamma = open(viewer, "Gamma");
        asAgent().put("/api/tickets/" + alpha.id() + "/priority", Map.of("priority", "critical"));
        asAgent().post("/api/tickets/" + gamma.id() + "/comments", Map.of("text", "hello"));
        Answer resolved = asAgent().post("/api/tickets/" + gamma.id() + "/resolution", Map.of());
        asAgent().after(resolved).get("/api/tickets/" + gamma.id());
    }

    @Test
    void activeOrResolvedOrBothOrNeither() {
        assertThat(list("")).containsExactlyInAnyOrder("Alpha 100% broken", "Beta_case");
        assertThat(list("?active=false&resolved=true")).containsExactly("Gamma");
        assertThat(list("?active=true&resolved=true")).hasSize(3);
        assertThat(list("?active=false&resolved=false")).isEmpty();
        assertThat(as(viewer)
                        .get("/api/tickets?active=false&resolved=false")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theLatestChangeComesFirst() {
        assertThat(list("?resolved=true")).first().isEqualTo("Gamma");
    }

    @Test
    void searchGoesOverNumberSummaryAndRequester() {
        assertThat(list("?q=alpha")).containsExactly("Alpha 100% broken");
        assertThat(list("?q=" + alpha.json().get("number").asLong())).containsExactly("Alpha 100% broken");
        assertThat(list("?q=%23" + beta.json().get("number").asLong())).containsExactly("Beta_case");
        assertThat(list("?q=Zimmer")).containsExactly("Beta_case");
        assertThat(list("?q=zo%C3%AB")).containsExactly("Beta_case");
        assertThat(list("?q=ZO%C3%8B+zimm")).containsExactly("Beta_case");
        assertThat(list("?q=nothing+of+the+kind")).isEmpty();
    }

    @Test
    void whatLooksLikeAPatternIsText() {
        assertThat(list("?q=0%25+b")).containsExactly("Alpha 100% broken");
        assertThat(list("?q=a_c")).containsExactly("Beta_case");
        assertThat(list("?q=%25")).containsExactly("Alpha 100% broken");
        assertThat(list("?q=%5C")).isEmpty();
        assertThat(list("?q=%27%3B--")).isEmpty();
    }

    @Test
    void sorting() {
        assertThat(list("?resolved=true&sort=summary")).containsExactly("Alpha 100% broken", "Beta_case", "Gamma");
        assertThat(list("?resolved=true&sort=-number")).containsExactly("Gamma", "Beta_case", "Alpha 100% broken");
        assertThat(list("?resolved=true&sort=-priority")).first().isEqualTo("Alpha 100% broken");
        assertThat(list("?resolved=true&sort=-status")).first().isEqualTo("Gamma");
        assertThat(list("?resolved=true&sort=-requester")).first().isEqualTo("Beta_case");
        for (String field : List.of("openedAt", "updatedAt", "organisation", "assignee")) {
            assertThat(list("?resolved=true&sort=" + field)).hasSize(3);
        }
    }

    @Test
    void everyOrderCanBeWalkedByCursor() {
        for (String sort : List.of(
                "number",
                "-summary",
                "status",
                "-priority",
                "openedAt",
                "-updatedAt",
                "organisation",
                "requester",
                "assignee")) {
            List<String> walked = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                Answer page = as(viewer).get("/api/tickets?resolved=true&size=1&sort=" + sort + "&cursor=" + cursor);
                assertThat(page.status()).as(sort + page.text()).isEqualTo(200);
                walked.addAll(summaries(page));
                cursor = page.json().path("next").asString(null);
            }
            assertThat(walked).as(sort).containsExactlyInAnyOrder("Alpha 100% broken", "Beta_case", "Gamma");
        }
    }

    @Test
    void filters() {
        assertThat(list("?priority=critical")).containsExactly("Alpha 100% broken");
        assertThat(list("?status=new&status=resolved&resolved=true")).hasSize(3);
        assertThat(list("?status=new,resolved&resolved=true")).hasSize(3);
        assertThat(list("?status=in-progress&resolved=true")).isEmpty();
    }

    @Test
    void whoseTicketsTheyAreBesidesThoseThatOneMaySee() {
        assertThat(list("?requester=me&resolved=true")).containsExactlyInAnyOrder("Alpha 100% broken", "Gamma");
        assertThat(list("?requester=" + zoe.id())).containsExactly("Beta_case");
        assertThat(summaries(as(zoe).get("/api/tickets?requester=me"))).containsExactly("Beta_case");
        assertThat(summaries(as(zoe).get("/api/tickets?requester=" + viewer.id())))
                .isEmpty();
        assertThat(summaries(asAgent().get("/api/tickets?requester=" + viewer.id())))
                .containsExactly("Alpha 100% broken");
        assertThat(summaries(asAgent().get("/api/tickets?requester=me"))).isEmpty();
    }

    @Test
    void theQueueOfTheServiceTeamGoesOverAllOrganisations() {
        Tokens.Agent other = known(Tokens.Agent.technician());
        Answer given = asAgent().put("/api/tickets/" + alpha.id() + "/assignee", Map.of("agentId", other.id()));
        asAgent().after(given).get("/api/tickets/" + alpha.id());
        String here = "&organisationId=" + harbour;
        assertThat(summaries(asAgent().get("/api/tickets?resolved=true" + here)))
                .hasSize(3);
        assertThat(summaries(asAgent().get("/api/tickets?assignee=none" + here)))
                .containsExactly("Beta_case");
        assertThat(summaries(asAgent().get("/api/tickets?assignee=" + other.id())))
                .containsExactly("Alpha 100% broken");
        assertThat(summaries(anybody.as(other).get("/api/tickets?assignee=me"))).containsExactly("Alpha 100% broken");
        assertThat(summaries(asAgent().get("/api/tickets?assignee=me"))).isEmpty();
    }

    @Test
    void whatCannotBeAskedForIsNamed() {
        assertThat(as(viewer).get("/api/tickets?status=lost").pointers()).containsExactly("status");
        assertThat(as(viewer).get("/api/tickets?priority=HIGH").pointers()).containsExactly("priority");
        assertThat(as(viewer).get("/api/tickets?assignee=somebody").pointers()).containsExactly("assignee");
        assertThat(as(viewer).get("/api/tickets?requester=none").pointers()).containsExactly("requester");
        assertThat(as(viewer).get("/api/tickets?sort=details").pointers()).containsExactly("sort");
        assertThat(as(viewer).get("/api/tickets?organisationId=x").pointers()).containsExactly("organisationId");
        assertThat(as(viewer).get("/api/tickets?active=perhaps").pointers()).containsExactly("active");
        assertThat(as(viewer).get("/api/tickets?q=" + "x".repeat(201)).pointers())
                .containsExactly("q");
        assertThat(as(viewer).get("/api/tickets?q=a%00b").status()).isEqualTo(200);
        assertThat(as(viewer).get("/api/tickets?q=%ED%A0%80").status()).isEqualTo(400);
        assertThat(as(viewer).get("/api/tickets?assignee=me").status()).isEqualTo(200);
        for (String me : List.of("assignee=me", "requester=me")) {
            assertThat(anybody.as(Tokens.machine("tickets:read"))
                            .get("/api/tickets?" + me)
                            .status())
                    .as(me)
                    .isEqualTo(403);
        }
    }

    private List<String> list(String query) {
        return summaries(as(viewer).get("/api/tickets" + query));
    }
}
