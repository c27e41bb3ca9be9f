package dev.porchlight.e2e.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An organisation made for one test class, and its contacts. */
public final class Customer {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String PASSWORD = "a-long-enough-password";

    private final Portal portal;
    private final String id;
    private final String name;
    private final String mark;

    private Customer(Portal portal, String id, String name, String mark) {
        this.portal = portal;
        this.id = id;
        this.name = name;
        this.mark = mark;
    }

    static Customer register(Portal portal, String name) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String unique = name + " " + mark;
        Answer made = portal.as(Person.ADMINISTRATOR)
                .post("/api/organisations", Map.of("name", unique))
                .expect(201);
        String id = made.json().get("id").asString();
        await(unique + " known for articles").atMost(LIMIT).until(() -> knownForArticles(portal, id));
        return new Customer(portal, id, unique, mark);
    }

    /** Drafts an article that is refused either way, and looks at the reason: nothing is left behind. */
    private static boolean knownForArticles(Portal portal, String id) {
        Answer refused = portal.as(Person.AGENT)
                .post(
                        "/api/articles",
                        Map.of(
                                "title",
                                "x",
                                "markdown",
                                "x",
                                "subjectId",
                                UUID.randomUUID(),
                                "audience",
                                "organisations",
                                "organisationIds",
                                List.of(id)));
        return refused.status() == 400 && !refused.text().contains("/organisationIds/0");
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String site(String siteName) {
        return portal.as(Person.ADMINISTRATOR)
                .post("/api/organisations/" + id + "/sites", Map.of("name", siteName))
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    /** Sees every ticket of the organisation. */
    public Person primary(String personName) {
        return contact(personName, "primary-service-contact", "organisation", null);
    }

    /** Sees their own tickets and those they follow. */
    public Person user(String personName) {
        return contact(personName, "user", "own", null);
    }

    /** Who can sign in at once, and whom every service knows. */
    public Person contact(String personName, String role, String sees, String siteId) {
        return contact(personName, emailOf(personName), role, sees, siteId);
    }

    /** Somebody whose address another person has, too. */
    public Person userAt(String personName, String email) {
        return contact(personName, email, "user", "own", null);
    }

    /** Who has chosen no password yet. */
    public Person newcomer(String personName) {
        String email = emailOf(personName);
        String contactId = register(personName, email, "user", "own", null);
        portal.accounts().awaitAccount(email);
        return new Person(contactId, personName, email, PASSWORD);
    }

    private String emailOf(String personName) {
        return personName.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + mark + ".example";
    }

    private Person contact(String personName, String email, String role, String sees, String siteId) {
        String contactId = register(personName, email, role, sees, siteId);
        portal.accounts().setPassword(email, PASSWORD);
        await(personName + " known to all").atMost(LIMIT).until(() -> knownForTickets(contactId));
        return new Person(contactId, personName, email, PASSWORD);
    }

    private String register(String personName, String email, String role, String sees, String siteId) {
        Map<String, Object> contact = new HashMap<>(Map.of(
                "organisationId",
                id,
                "name",
                personName,
                "email",
                email,
                "roles",
                List.of(role),
                "ticketVisibility",
                sees));
        if (siteId != null) {
            contact.put("siteId", siteId);
        }
        return portal.as(Person.ADMINISTRATOR)
                .post("/api/contacts", contact)
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    /** Asks for a ticket that is refused either way, and looks at the reason: nothing is left behind. */
    private boolean knownForTickets(String contactId) {
        Answer refused = portal.as(Person.ADMINISTRATOR)
                .post(
                        "/api/tickets",
                        Map.of(
                                "summary",
                                "x",
                                "details",
                                "x",
                                "urgency",
                                "low",
                                "impact",
                                "low",
                                "requesterId",
                                contactId,
                                "followerIds",
                                List.of(UUID.randomUUID())));
        return refused.status() == 400 && refused.text().contains("/followerIds/0");
    }
}
