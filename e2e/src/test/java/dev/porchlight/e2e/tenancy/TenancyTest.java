package dev.porchlight.e2e.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Api;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Outage;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Every operation that the running services document, asked for another organisation's things. New operations are in
 * it by themselves; one whose path names a thing this test does not know fails until it does.
 */
@PortalTest
class TenancyTest {

    /** A stream that does not end, and what is said to whoever opens the page. */
    private static final Set<String> NOT_OF_ANYBODY = Set.of(
            "/api/live", "/api/session", "/api/billing/document-checks", "/api/billing/document-checks/{sha256}");

    private static final String NOBODYS = UUID.randomUUID().toString();

    private static final String SECRET = "Whereof nobody may know";

    private final Portal portal;
    private final Cast cast;
    private final Ticket ticket;
    private final String file;
    private final String version;
    private final Article article;
    private final String picture;
    private final Outage outage;

    TenancyTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        this.file = portal.as(cast.primary())
                .upload("secret.txt", "text/plain", SECRET.getBytes())
                .expect(201)
                .json()
                .get("id")
                .asString();
        this.ticket = Ticket.open(
                portal,
                cast.primary(),
                Unique.words(SECRET),
                Map.of(
                        "attachmentIds",
                        List.of(file),
                        "followerIds",
                        List.of(cast.colleague().id())));
        this.version =
                portal.as(cast.primary()).get(ticket.path()).header("ETag").orElseThrow();
        this.picture = portal.as(Person.AGENT)
                .upload("/api/article-files", "secret.txt", "text/plain", SECRET.getBytes())
                .expect(201)
                .json()
                .get("id")
                .asString();
        this.outage = Outage.planned(portal, cast.customer(), Unique.words(SECRET));
        this.article = Article.published(
                Subject.add(portal, SECRET, SECRET),
                Unique.words(SECRET),
                Map.of(
                        "audience",
                        "organisations",
                        "organisationIds",
                        List.of(cast.customer().id()),
                        "attachmentIds",
                        List.of(picture)));
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (JsonNode service :
                portal.api().get("/api/docs/services").expect(200).json()) {
            String name = service.asString();
            JsonNode document =
                    portal.api().get("/api/docs/" + name).expect(200).json();
            assertThat(document.get("openapi").asString()).startsWith("3.1");
            operations.addAll(Operation.all(name, document));
        }
        return operations.stream()
                .filter(operation -> !NOT_OF_ANYBODY.contains(operation.path()))
                .toList();
    }

    private String value(Operation operation, String variable) {
        String kind = operation.path().split("/")[2];
        return switch (variable) {
            case "hash", "runId" -> NOBODYS;
            case "contactId", "personId" -> cast.colleague().id();
            case "organisationId" -> cast.customer().id();
            case "subjectId" -> article.subject().id();
            case "edition", "number", "part", "statement" -> "1";
            case "source", "externalId", "topic" -> "accounting";
            case "kind" -> "reply";
            case "agentId",
                    "assetId",
                    "calendarId",
                    "changeId",
                    "entryId",
                    "feedId",
                    "fileId",
                    "itemId",
                    "lineId",
                    "alertId",
                    "milestoneId",
                    "otherId",
                    "paymentId",
                    "phaseId",
                    "policyId",
                    "productId",
                    "replyId",
                    "ruleId",
                    "secret",
                    "taskId",
                    "templateId",
                    "viewId" -> NOBODYS;
            case "id", "idOrNumber" ->
                switch (kind) {
                    case "tickets" -> ticket.id();
                    case "attachments" -> file;
                    case "outages" -> outage.id();
                    case "articles" -> article.id();
                    case "article-categories" -> article.subject().categoryId();
                    case "article-files" -> picture;
                    case "organisations" -> cast.customer().id();
                    case "contacts" -> cast.primary().id();
                    case "agents" -> agentId();
                    // Each of these services asks for real things of others in tests of its own.
                    case "quotes",
                            "invoices",
                            "contracts",
                            "catalogue",
                            "requests",
                            "request-files",
                            "assets",
                            "asset-types",
                            "issue-forms",
                            "projects",
                            "project-files",
                            "contact-imports",
                            "api-clients",
                            "visits",
                            "sign-ins" -> NOBODYS;
                    default -> throw new AssertionError("What is {id} of " + operation + "? Teach this test.");
                };
            default -> throw new AssertionError("What is {" + variable + "} of " + operation + "? Teach this test.");
        };
    }

    private String agentId() {
        return portal.as(Person.ADMINISTRATOR)
                .get("/api/agents")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    /** One person or address asks more here than it may in so short a time: what is refused for that is asked again. */
    private static Answer patiently(Supplier<Answer> question) {
        return await().until(question::get, answer -> answer.status() != 429);
    }

    private Answer ask(Api api, Operation operation) {
        String path = operation.path();
        for (String variable : operation.variables().toList()) {
            path = path.replace("{" + variable + "}", value(operation, variable));
        }
        return ask(api, operation, path);
    }

    private static Answer ask(Api api, Operation operation, String path) {
        return patiently(() -> switch (operation.method()) {
            case "GET" -> api.get(path);
            case "DELETE" -> api.delete(path);
            default ->
                operation.takesFile()
                        ? api.upload(path, "table.csv", "text/csv", SECRET.getBytes())
                        : api.json(operation.method(), path, Example.of(operation.body(), operation.document()));
        });
    }

    @TestFactory
    Stream<DynamicTest> another_organisation_s_thing_does_not_exist() {
        return operations().stream()
                .filter(Operation::namesAThing)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    Answer answer = ask(portal.as(cast.outsider()), operation);
                    // What somebody may not do at all is 403 whatever it is asked of.
                    answer.expectProblem(answer.status());
                    assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
                    assertThat(answer.text()).doesNotContain(SECRET);
                    if (answer.status() == 403) {
                        requireSameForUnknown(operation);
                    }
                    patiently(() -> portal.api().get("/api/session")).expect(200);
                }));
    }

    /** A refusal must not tell what exists from what does not. */
    private void requireSameForUnknown(Operation operation) {
        String path = operation
                .path()
                .replaceAll("\\{(edition|number|part|statement)}", "1")
                .replaceAll("\\{(source|externalId)}", "accounting")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        ask(portal.as(cast.outsider()), operation, path).expectProblem(403);
    }

    @TestFactory
    Stream<DynamicTest> a_list_holds_only_one_s_own() {
        return operations().stream()
                .filter(operation -> operation.method().equals("GET") && !operation.namesAThing())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    for (String query : List.of(
                            "?size=100",
                            "?q=Whereof",
                            "?organisationId=" + cast.customer().id())) {
                        Answer answer = ask(portal.as(cast.outsider()), operation, operation.path() + query);
                        assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 403, 404);
                        assertThat(answer.text())
                                .doesNotContain(
                                        SECRET,
                                        ticket.id(),
                                        article.id(),
                                        cast.primary().name(),
                                        cast.primary().email());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobody_is_asked_in() {
        return operations().stream()
                .filter(operation -> !operation.isOpen())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    ask(portal.api(), operation).expectProblem(401);
                }));
    }

    @Test
    void and_after_all_that_nothing_has_changed() {
        String edition =
                portal.as(cast.primary()).get(article.path()).header("ETag").orElseThrow();
        operations().stream()
                .filter(Operation::namesAThing)
                .forEach(operation -> ask(portal.as(cast.outsider()), operation));
        assertThat(portal.as(cast.primary()).get(ticket.path()).header("ETag")).hasValue(version);
        assertThat(portal.as(cast.primary()).get(article.path()).header("ETag")).hasValue(edition);
    }

    @Test
    void the_documents_are_one_page(dev.porchlight.e2e.browser.Browsing browsing) {
        var page = browsing.as(cast.user(), "/api/docs");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        page.getByText("/api/organisations").first())
                .isVisible();
    }
}
