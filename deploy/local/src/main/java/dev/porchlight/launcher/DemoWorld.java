package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * Fills an empty system with people, articles, contracts, tickets, quotes and invoices, through the same door as everybody else, so that every event flows.
 * Each request carries an idempotency key made from what it is about: filling goes on where it was interrupted.
 */
final class DemoWorld {

    private enum State {
        BEGUN,
        FILLED,
        LEFT_OUT
    }

    private static final int TOLD_EVERY = 15;

    private final Settings settings;
    private final boolean wanted;
    private final Path marker;
    private final DemoData data = DemoData.load();
    private final Map<String, DemoPerson> people = new ConcurrentHashMap<>();

    DemoWorld(Settings settings, boolean wanted) {
        this.settings = settings;
        this.wanted = wanted;
        this.marker = settings.home().data("demo-world");
    }

    /** Whether its people can sign in, whatever is wanted now. */
    boolean isThere() throws IOException {
        return state() == State.FILLED;
    }

    /** Whether nobody has been asked for yet, neither its people nor others. */
    boolean isOpen() throws IOException {
        return state() == null;
    }

    private State state() throws IOException {
        return Files.exists(marker) ? State.valueOf(Files.readString(marker)) : null;
    }

    void fill(Step.Detail detail) throws IOException, InterruptedException {
        State state = state();
        if (state == State.FILLED || state == State.LEFT_OUT) {
            return;
        }
        if (!wanted) {
            Files.writeString(marker, State.LEFT_OUT.name());
            return;
        }
        detail.say("waiting for the first administrator");
        DemoPerson administrator = new DemoPerson(settings, Settings.DEMO_ADMINISTRATOR);
        administrator.awaitSignIn();
        if (state == null
                && !administrator.get("/api/organisations").get("items").isEmpty()) {
            Files.writeString(marker, State.LEFT_OUT.name());
            return;
        }
        Files.writeString(marker, State.BEGUN.name());
        detail.say("people");
        Map<String, String> ids = addPeople(administrator);
        detail.say("passwords");
        new DemoPasswords(settings).set(people.keySet());
        for (DemoPerson person : people.values()) {
            person.awaitSignIn();
        }
        detail.say("articles");
        new DemoArticles(people).add();
        detail.say("projects");
        new DemoProjects(administrator, people, ids).add();
        detail.say("contracts");
        new DemoContracts(people, ids, Instant.now()).add(data.organisations());
        detail.say("outages");
        new DemoOutages(people, ids).add();
        DemoServiceLevels levels = new DemoServiceLevels(people, ids, Instant.now());
        levels.add();
        addTickets(ids, detail);
        levels.addWhatIsNearlyDue();
        new DemoDesk(people, ids).add();
        detail.say("requests and assets");
        new DemoCatalogue(data, people, ids).add(administrator);
        detail.say("quotes and invoices");
        new DemoBilling(settings.provider(), people, ids, Instant.now()).add(data.organisations());
        Files.writeString(marker, State.FILLED.name());
    }

    private Map<String, String> addPeople(DemoPerson administrator) throws IOException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        for (DemoData.Agent agent : data.agents()) {
            if (!agent.email().equals(Settings.DEMO_ADMINISTRATOR)) {
                ids.put(
                        agent.email(),
                        administrator.create(
                                "/api/agents",
                                agent.email(),
                                Map.of("name", agent.name(), "email", agent.email(), "roles", agent.roles())));
            }
            people.put(agent.email(), new DemoPerson(settings, agent.email()));
        }
        for (JsonNode agent : administrator.get("/api/agents").get("items")) {
            ids.put(agent.get("email").asString(), agent.get("id").asString());
        }
        for (DemoData.Organisation organisation : data.organisations()) {
            String organisationId = administrator.create(
                    "/api/organisations", organisation.name(), Map.of("name", organisation.name()));
            ids.put(organisation.name(), organisationId);
            Map<String, String> sites = new HashMap<>();
            for (String site : organisation.sites()) {
                sites.put(
                        site,
                        administrator.create(
                                "/api/organisations/" + organisationId + "/sites",
                                organisation.name() + "/" + site,
                                Map.of("name", site)));
            }
            for (DemoData.Contact contact : organisation.contacts()) {
                Map<String, Object> body = new HashMap<>();
                body.put("organisationId", organisationId);
                body.put("name", contact.name());
                body.put("email", contact.email());
                body.put("telephone", contact.telephone());
                body.put("siteId", sites.get(contact.site()));
                body.put("roles", contact.roles());
                body.put("ticketVisibility", contact.sees());
                ids.put(contact.email(), administrator.create("/api/contacts", contact.email(), body));
                people.put(contact.email(), new DemoPerson(settings, contact.email()));
            }
        }
        return ids;
    }

    /** In the order of their times, so that their numbers rise with them. */
    private void addTickets(Map<String, String> ids, Step.Detail detail) throws IOException, InterruptedException {
        AtomicInteger done = new AtomicInteger();
        DemoTickets tickets = new DemoTickets(people, ids, () -> {
            int now = done.incrementAndGet();
            if (now % TOLD_EVERY == 0) {
                detail.say(now + " tickets");
            }
        });
        tickets.add(new DemoTimes(Instant.now()).spread(mixed()));
    }

    /** A ticket of each organisation in turn, while they have any. */
    private List<DemoData.Ticket> mixed() throws IOException {
        List<DemoData.Ticket> mixed = new ArrayList<>();
        List<Iterator<DemoData.Ticket>> each = new ArrayList<>();
        for (DemoData.Organisation organisation : data.organisations()) {
            each.add(DemoData.tickets(organisation).iterator());
        }
        while (each.stream().anyMatch(Iterator::hasNext)) {
            each.stream().filter(Iterator::hasNext).forEach(tickets -> mixed.add(tickets.next()));
        }
        return mixed;
    }
}
