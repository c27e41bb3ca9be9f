package dev.porchlight.e2e.accessibility;

import static org.awaitility.Awaitility.await;

import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Outage;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.Project;
import dev.porchlight.e2e.system.Services;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.List;
import java.util.Map;

/** One of each thing that a page shows, with all that it can have. */
record Specimens(
        Ticket active,
        Ticket resolved,
        Article article,
        String item,
        long request,
        String contract,
        String line,
        Outage outage,
        Project project) {

    private static final String ARTICLE = """
            Words, **weight** and `code`, and [a link](https://www.gov.uk/).

            ## Steps

            1. One
            2. Two, with ~~a mistake~~ a nested list
               - a
               - b

            ## A table wider than a telephone

            | first | second | third | fourth | fifth |
            |---|---|---|---|---|
            | something | somewhere | somehow | sometime | some-long-word-that-does-not-break |

            ## What was said

            > Quoted.

                indented code that is much longer than any telephone is wide, and then a little longer than that

            ### Below
            """;

    /** Found by "anywhere", four times: more than a telephone has room for. */
    private static final String LONG_WORD = " with a long-word-that-does-not-want-to-break-anywhere";

    /** Ten hours a month, of which three may be carried. */
    private static final Map<String, Object> HOURS = Map.of(
            "name",
            "Support hours" + LONG_WORD,
            "unit",
            "hours",
            "allotment",
            600,
            "period",
            "month",
            "rollOver",
            Map.of("periods", 1, "most", 180),
            "over",
            Map.of("rule", "rate", "price", Map.of("minorUnits", 9_500, "currency", "GBP")));

    static Specimens make(Portal portal) {
        Cast cast = portal.cast();
        String file = portal.as(cast.primary())
                .upload("plan.txt", "text/plain", "x".getBytes())
                .json()
                .get("id")
                .asString();
        Ticket active = Ticket.open(portal, cast.primary(), Unique.words("A summary" + LONG_WORD));
        active.attach(cast.primary(), file);
        active.comment(Person.AGENT, "A reply with <code>code</code> and <strong>weight</strong>");
        active.note(Person.AGENT, "A note");
        active.follow(cast.primary(), cast.colleague());
        Ticket resolved = Ticket.open(portal, cast.primary(), Unique.words("Resolved" + LONG_WORD));
        resolved.resolve(Person.AGENT, "<p>Done</p>");
        Subject subject = Subject.add(portal, "Everything", "That an article can have");
        Article article = Article.published(
                subject,
                Unique.words("An article" + LONG_WORD),
                Map.of(
                        "markdown",
                        ARTICLE,
                        "attachmentIds",
                        List.of(portal.as(Person.AGENT)
                                .upload("/api/article-files", "list.txt", "text/plain", "x".getBytes())
                                .json()
                                .get("id")
                                .asString()),
                        "relatedIds",
                        List.of(Article.published(subject, "A related one" + LONG_WORD)
                                .id())));
        article.awaitFound(cast.primary(), article.title());
        Services services = new Services(portal, cast.user());
        long request = services.ask(
                "General Request",
                Map.of("subject", Unique.words("Something" + LONG_WORD), "details", "What we need" + LONG_WORD));
        String contract = contract(portal, cast);
        String line = portal.as(Person.ADMINISTRATOR)
                .post("/api/contracts/" + contract + "/lines", Map.of("terms", HOURS))
                .expect(201)
                .json()
                .get("id")
                .asString();
        Outage outage = Outage.planned(portal, cast.customer(), Unique.words("An outage" + LONG_WORD));
        Project project = Project.open(portal, cast.customer(), Unique.words("A project" + LONG_WORD), cast.primary());
        return new Specimens(
                active, resolved, article, services.item("New Starter"), request, contract, line, outage, project);
    }

    private static String contract(Portal portal, Cast cast) {
        String customer = cast.customer().id();
        await("customer known for contracts")
                .until(() -> portal.as(Person.ADMINISTRATOR)
                                .get("/api/billing/accounts/" + customer)
                                .status()
                        == 200);
        return portal.as(Person.ADMINISTRATOR)
                .post(
                        "/api/contracts",
                        Map.of(
                                "organisationId",
                                customer,
                                "name",
                                "Managed support" + LONG_WORD,
                                "startsOn",
                                "2026-01-31"))
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    /** The address of the list that the article stands in. */
    String articles() {
        return "/knowledge?categoryId=" + article.subject().categoryId() + "&subjectId="
                + article.subject().id();
    }
}
