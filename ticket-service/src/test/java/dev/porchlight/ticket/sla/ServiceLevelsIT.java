package dev.porchlight.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Promises, from the policy to the time left in lists, on the page and in events. */
@ServiceIT
class ServiceLevelsIT extends World {

    private static final List<Map<String, String>> ALL_DAY = List.of(Map.of("from", "00:00", "to", "24:00"));

    private UUID policy;

    /** Other tests' tickets are promised nothing. */
    @AfterEach
    void promiseNoMore() {
        asAgent().delete("/api/sla-policies/" + policy);
    }

    private static Map<String, Object> week(String from) {
        Map<String, Object> week = new HashMap<>();
        week.put("from", from);
        for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            week.put(day, ALL_DAY);
        }
        return week;
    }

    private UUID calendar() {
        Answer made = asAgent()
                .post(
                        "/api/working-calendars",
                        Map.of(
                                "name",
                                "Always",
                                "timeZone",
                                "Europe/London",
                                "week",
                                week(null),
                                "holidays",
                                List.of()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id();
    }

    private Map<String, Object> policy(UUID calendar, Object response, Object resolution) {
        Map<String, Object> target = new HashMap<>();
        target.put("responseMinutes", response);
        target.put("resolutionMinutes", resolution);
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Gold");
        body.put("calendarId", calendar);
        body.put("targets", Map.of("low", target, "medium", target, "high", target, "critical", target));
        body.put("standard", false);
        body.put("organisationIds", List.of(harbour));
        return body;
    }

    private UUID calendarOfPolicy(Object response, Object resolution) {
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                harbour,
                0,
                Map.of("organisationId", harbour, "name", "Harbour Dental"));
        await().until(() -> !jdbc.sql("select id from directory_organisation where id = ?")
                .param(harbour)
                .query(UUID.class)
                .list()
                .isEmpty());
        UUID calendar = calendar();
        Answer made = asAgent().post("/api/sla-policies", policy(calendar, response, resolution));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        policy = made.id();
        return calendar;
    }

    @Test
    void theClockRunsPausesResumesAndExplainsItself() {
        UUID calendar = calendarOfPolicy(30, 480);
        Tokens.Contact requester = known("Robin");
        String path = "/api/tickets/" + open(requester, "Promised").id();
        JsonNode left = as(requester).get(path).json().get("sla");
        assertThat(left.get("target").asString()).isEqualTo("response");
        assertThat(left.get("state").asString()).isEqualTo("running");
        assertThat(left.get("leftSeconds").asLong()).isBetween(1700L, 1800L);

        asAgent().post(path + "/comments", Map.of("text", "We look at it"));
        Answer waiting = asAgent().put(path + "/status", Map.of("status", "waiting-for-customer"));
        JsonNode explained = as(requester).after(waiting).get(path + "/sla").json();
        assertThat(explained.get("policy").asString()).isEqualTo("Gold");
        assertThat(explained.at("/targets/0/state").asString()).isEqualTo("met");
        JsonNode resolution = explained.at("/targets/1");
        assertThat(resolution.get("state").asString()).isEqualTo("paused");
        assertThat(resolution.get("usedSeconds").asLong()
                        + resolution.get("leftSeconds").asLong())
                .isEqualTo(480 * 60);
        assertThat(list("sla=paused")).contains("Promised");
        assertThat(list("sla=running")).doesNotContain("Promised");
        assertThat(list("sla=paused&sort=dueAt")).contains("Promised");
        JsonNode theirs = as(requester).get("/api/cases?sort=dueAt").json().at("/items/0/sla");
        assertThat(theirs.get("state").asString()).isEqualTo("paused");
        assertThat(theirs.get("leftSeconds").asLong())
                .isEqualTo(resolution.get("leftSeconds").asLong());
        assertThat(asAgent().get("/api/tickets?sla=tired").status()).isEqualTo(400);

        // A policy that changes rewrites nothing.
        asAgent().put("/api/sla-policies/" + policy, policy(calendar, 1, 2));
        Answer resumed = as(requester).post(path + "/comments", Map.of("text", "Thank you"));
        JsonNode after = as(requester).after(resumed).get(path).json().get("sla");
        assertThat(after.get("state").asString()).isEqualTo("running");
        assertThat(after.get("leftSeconds").asLong()).isBetween(28_700L, 28_800L);
        assertThat(list("sla=running")).contains("Promised");
    }

    @Test
    void aTargetThatIsMissedIsAnEventOnce() {
        calendarOfPolicy(null, 60);
        Tokens.Contact requester = known("Robin");
        Answer opened = opened(anybody.as(Tokens.machine("tickets:write", "tickets:read", "history:write"))
                .with("Portal-Occurred-At", "2026-03-02T10:00:00Z")
                .post("/api/tickets", forSomebody(requester)));
        String path = "/api/tickets/" + opened.id();
        await().untilAsserted(() -> assertThat(told(opened.id())).containsExactly("porchlight.ticket.SlaBreached.v1"));
        assertThat(list("sla=overdue")).contains("Long ago");
        JsonNode seen = as(requester).get(path).json();
        assertThat(seen.at("/sla/state").asString()).isEqualTo("overdue");
        assertThat(seen.at("/sla/leftSeconds").asLong()).isNegative();

        Answer resolved = asAgent().post(path + "/resolution", Map.of());
        assertThat(asAgent().after(resolved).get(path).json().at("/sla/state").asString())
                .isEqualTo("missed");
        assertThat(told(opened.id())).hasSize(1);
    }

    @Test
    void aHolidayMoreMovesWhatRuns() {
        UUID calendar = calendarOfPolicy(null, 24 * 60);
        Answer opened = open(known("Robin"), "Before the holiday");
        String path = "/api/tickets/" + opened.id();
        String due = asAgent().get(path).json().at("/sla/dueAt").asString();
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
        Answer changed = asAgent()
                .put(
                        "/api/working-calendars/" + calendar,
                        Map.of(
                                "name",
                                "Always",
                                "holidays",
                                List.of(Map.of("date", tomorrow.toString(), "name", "Founders' day"))));
        assertThat(changed.status()).as(changed.text()).isEqualTo(204);
        await().untilAsserted(() -> assertThat(
                        asAgent().get(path).json().at("/sla/dueAt").asString())
                .isNotEqualTo(due));
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select due_at > now() + interval '40 hours' from ticket" + " where id = ?")
                                .param(opened.id())
                                .query(Boolean.class)
                                .single())
                .isTrue());
        Answer tooLate = asAgent()
                .put(
                        "/api/working-calendars/" + calendar,
                        Map.of("name", "Always", "week", week("2026-01-01"), "holidays", List.of()));
        assertThat(tooLate.status()).isEqualTo(400);
        assertThat(tooLate.json().at("/errors/0/pointer").asString()).isEqualTo("/week/from");
    }

    @Test
    void aContractsPromiseHoldsWhileItRuns() {
        UUID calendar = calendarOfPolicy(30, 480);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        UUID running = contract(101, today.minusDays(3), today);
        UUID over = contract(102, today.minusDays(3), today.minusDays(1));
        Map<String, Object> promise = new HashMap<>(policy(calendar, 15, 60));
        promise.put("name", "By contract");
        promise.put("organisationIds", List.of());
        promise.put("contractIds", List.of(over));
        UUID byContract = asAgent().post("/api/sla-policies", promise).id();
        assertThat(promisedTo("Its contract is over")).isEqualTo("Gold");

        promise.put("contractIds", List.of(over, running));
        assertThat(asAgent().put("/api/sla-policies/" + byContract, promise).status())
                .isEqualTo(204);
        assertThat(promisedTo("Its contract runs")).isEqualTo("By contract");
        JsonNode shown = asAgent().get("/api/sla-policies/" + byContract).json().get("contracts");
        assertThat(shown.valueStream().map(one -> one.get("number").asInt())).containsExactly(101, 102);
        assertThat(shown.at("/0/organisation/name").asString()).isEqualTo("Harbour Dental");
        assertThat(asAgent().get("/api/sla-policies/contracts?q=managed").text())
                .contains(running.toString())
                .doesNotContain(over.toString());

        asAgent().delete("/api/sla-policies/" + byContract);
        assertThat(promisedTo("Nobody promises by contract")).isEqualTo("Gold");
        promise.put("contractIds", List.of(UUID.randomUUID()));
        assertThat(asAgent().post("/api/sla-policies", promise).pointers()).containsExactly("/contractIds/0");
        assertThat(as(known("Robin")).get("/api/sla-policies/contracts").status())
                .isEqualTo(403);
    }

    private String promisedTo(String summary) {
        return asAgent()
                .get("/api/tickets/" + open(known("Robin"), summary).id() + "/sla")
                .json()
                .get("policy")
                .asString();
    }

    /** Agreed without an end, and given one later. */
    private UUID contract(long number, LocalDate from, LocalDate to) {
        UUID id = UUID.randomUUID();
        events.publish(
                "porchlight.billing.ContractAgreed.v1",
                id,
                0,
                Map.of(
                        "contractId", id,
                        "number", number,
                        "organisationId", harbour,
                        "name", "Managed support",
                        "startsOn", from.toString()));
        events.publish(
                "porchlight.billing.ContractChanged.v1",
                id,
                1,
                Map.of("contractId", id, "name", "Managed support", "endsOn", to.toString()));
        await().until(() -> jdbc.sql("select count(*) from known_contract where id = ? and version = 1")
                .param(id)
                .query(Integer.class)
                .single()
                .equals(1));
        return id;
    }

    @Test
    void onlyTheServiceTeamSeesAndChangesThem() {
        calendarOfPolicy(30, 480);
        Api customer = as(known("Robin"));
        for (String path : List.of("/api/sla-policies", "/api/working-calendars", "/api/holiday-proposals?year=2026")) {
            assertThat(customer.get(path).status()).as(path).isEqualTo(403);
            assertThat(asAgent().get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(customer.delete("/api/sla-policies/" + policy).status()).isEqualTo(403);
        Answer refused = asAgent().post("/api/sla-policies", policy(UUID.randomUUID(), 30, 10));
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/calendarId");
        assertThat(asAgent()
                        .get("/api/sla-policies/" + policy)
                        .json()
                        .at("/organisations/0/name")
                        .asString())
                .isEqualTo("Harbour Dental");
    }

    private Map<String, Object> forSomebody(Tokens.Contact requester) {
        Map<String, Object> ticket = newTicket("Long ago");
        ticket.put("requesterId", requester.id());
        return ticket;
    }

    private List<String> list(String query) {
        return summaries(asAgent().get("/api/tickets?organisationId=" + harbour + "&" + query));
    }

    private List<String> told(UUID ticket) {
        return jdbc.sql("select payloadtype from domainevententry where aggregateidentifier = ?"
                        + " and payloadtype like '%Sla%ed.v1' and payloadtype not like '%Promised%'")
                .param(ticket.toString())
                .query(String.class)
                .list();
    }
}
