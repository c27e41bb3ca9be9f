package dev.porchlight.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo world as it is written down in {@code demo/*.yaml}. */
record DemoData(List<Agent> agents, List<Organisation> organisations) {

    record Agent(String email, String name, String role, List<String> roles, Boolean shown) {}

    record Contact(
            String email,
            String name,
            String site,
            String role,
            List<String> roles,
            String sees,
            String telephone,
            Boolean shown) {}

    record Organisation(String name, String tickets, List<String> sites, List<Contact> contacts) {}

    record Person(String email, String role) {}

    /** A ticket and what happens to it, in order. */
    record Ticket(
            String by,
            String summary,
            String details,
            String urgency,
            String impact,
            List<String> followers,
            List<String> files,
            List<Happening> then) {}

    /** Exactly one of the fields after {@code by} is set, but that files may come with a comment. */
    record Happening(
            String by,
            String assign,
            String comment,
            String note,
            String status,
            String priority,
            String resolve,
            String reopen,
            String follow,
            List<String> files) {}

    /** @param comment null where somebody only pressed "yes" or "no" */
    record Opinion(String by, String article, boolean helpful, String comment) {}

    /** What somebody asks for and what becomes of it. */
    /**
     * @param daysAgo when it was asked for; null for now
     * @param doneBy who of the service team has done it; null if nobody has yet
     */
    record Request(
            String by, String item, Map<String, Object> answers, List<Decision> then, Integer daysAgo, String doneBy) {}

    /** @param withdraw why whoever asked wants it no more; null where somebody decides */
    record Decision(String by, Boolean approve, String comment, String withdraw) {}
    /** @param start days from the day of filling, as {@code target} is */
    record Project(
            String title,
            String organisation,
            String type,
            int start,
            int target,
            String status,
            String reason,
            List<String> followers,
            List<Phase> phases,
            List<Milestone> milestones,
            List<Update> updates,
            String note) {

        Project {
            updates = updates == null ? List.of() : updates;
        }
    }

    record Phase(String title, List<Task> tasks) {}

    /** @param customer whether it is theirs to do */
    record Task(String title, int minutes, Integer percent, Boolean hidden, Boolean customer, Integer due) {

        Task {
            percent = percent == null ? Integer.valueOf(0) : percent;
            hidden = hidden != null && hidden;
            customer = customer != null && customer;
        }
    }

    /** @param quorum how many of the acceptors have to agree: any, unless it says all */
    record Milestone(String title, int due, Boolean reached, List<String> acceptors, String quorum) {

        Milestone {
            reached = reached != null && reached;
            acceptors = acceptors == null ? List.of() : acceptors;
            quorum = quorum == null ? "any" : quorum;
        }
    }

    record Update(String text, String health, String reason) {}

    /**
     * Something that does not work for a while.
     *
     * @param organisations by name; null for everybody
     * @param announced hours before its start; null if nobody knew
     * @param start in hours from now
     * @param hours it takes; null if nobody can say yet
     */
    record Outage(
            String kind,
            String title,
            String details,
            List<String> services,
            List<String> organisations,
            String by,
            Integer announced,
            int start,
            Integer hours,
            List<OutageUpdate> updates) {

        Outage {
            announced = announced == null ? 0 : announced;
            updates = updates == null ? List.of() : updates;
        }
    }

    /** @param after minutes after the outage's start */
    record OutageUpdate(int after, String text) {}

    private static final YAMLMapper YAML = new YAMLMapper();

    static DemoData load() {
        try (InputStream in = resource("people.yaml")) {
            return YAML.readValue(in, DemoData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an agent is called; empty for anybody else. */
    Optional<String> nameOf(String email) {
        return agents.stream()
                .filter(agent -> agent.email().equals(email))
                .map(Agent::name)
                .findFirst();
    }

    static List<Ticket> tickets(Organisation organisation) throws IOException {
        try (InputStream in = resource(organisation.tickets())) {
            return YAML.readValue(in, new TypeReference<>() {});
        }
    }

    static List<Project> projects() throws IOException {
        try (InputStream in = resource("projects.yaml")) {
            return YAML.readValue(in, new TypeReference<>() {});
        }
    }

    static List<Outage> outages() throws IOException {
        try (InputStream in = resource("outages.yaml")) {
            return YAML.readValue(in, new TypeReference<>() {});
        }
    }

    static List<Opinion> opinions() throws IOException {
        try (InputStream in = resource("opinions.yaml")) {
            return YAML.readValue(in, new TypeReference<>() {});
        }
    }

    static List<Request> requests() throws IOException {
        try (InputStream in = resource("requests.yaml")) {
            return YAML.readValue(in, new TypeReference<>() {});
        }
    }

    /** Zipped, as they are sent. */
    static byte[] articles() throws IOException {
        return ArticleFolder.zip(articleFolder());
    }

    static URI articleFolder() {
        try {
            return DemoData.class.getResource("/demo/articles").toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] file(String name) throws IOException {
        try (InputStream in = resource("files/" + name)) {
            return in.readAllBytes();
        }
    }

    List<Person> shownSignIns() {
        List<Person> shown = new ArrayList<>();
        agents.stream()
                .filter(agent -> Boolean.TRUE.equals(agent.shown()))
                .forEach(agent -> shown.add(new Person(agent.email(), agent.role())));
        for (Organisation organisation : organisations) {
            organisation.contacts().stream()
                    .filter(contact -> Boolean.TRUE.equals(contact.shown()))
                    .forEach(contact ->
                            shown.add(new Person(contact.email(), contact.role() + ", " + organisation.name())));
        }
        return shown;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = DemoData.class.getResourceAsStream("/demo/" + name);
        if (in == null) {
            throw new IOException("no demo file " + name);
        }
        return in;
    }
}
