package dev.porchlight.e2e.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One running portal as seen from outside, and the people we are there. */
public final class Portal {

    private final URI url;
    private final Path home;
    private final Optional<Collector> traces;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private Cast cast;

    Portal(URI url, Path home, Optional<Collector> traces) {
        this.url = url;
        this.home = home;
        this.traces = traces;
    }

    /** What its parts record of sampled traces; empty for a system that was there already. */
    public Optional<Collector> traces() {
        return traces;
    }

    /** Where the services and the gateway tell Prometheus how they are. */
    public List<URI> metrics() {
        return Ports.METRICS.stream().map(this::port).toList();
    }

    /** The gateway: the only door there is. */
    public URI url() {
        return url;
    }

    public String at(String path) {
        return url + path;
    }

    /** Keycloak's own address, to which browsers are sent to sign in. */
    public URI keycloak() {
        return port(Ports.KEYCLOAK);
    }

    public Mails mails() {
        return new Mails(port(Ports.MAIL_PAGE));
    }

    public String kafka() {
        return port(Ports.KAFKA).getAuthority();
    }

    /** The processes of the system; only of one that runs on this machine. */
    public Processes processes() {
        return new Processes(home);
    }

    /** Commands at the terminal; only for one that runs on this machine. */
    public Launcher launcher() {
        return new Launcher(RunningSystem.REPOSITORY, home, url.getPort());
    }

    public Accounts accounts() {
        return new Accounts(keycloak(), home.resolve("secrets"));
    }

    public Api api() {
        return new Api(url, () -> null);
    }

    public Api as(Person person) {
        return new Api(url, () -> token(person));
    }

    /** Keycloak's answer to whoever asks for a token by their password, through this client and for this scope. */
    public Answer askForToken(Person person, String client, String scope) {
        return Token.ask(keycloak(), person, client, scope);
    }

    public Api withToken(String token) {
        return new Api(url, () -> token);
    }

    /** An access token such as {@code ./portal token EMAIL} prints. */
    public String token(Person person) {
        return tokens.compute(
                        person.email(),
                        (_, known) -> known != null && known.fresh() ? known : Token.of(keycloak(), person))
                .value();
    }

    /** A customer of its own, so that a test disturbs no other and is disturbed by none. */
    public Customer newCustomer(String name) {
        return Customer.register(this, name);
    }

    /** Somebody of the service team, who can sign in at once. */
    public Person newAgent(String name, String... roles) {
        String email = Unique.words("agent").replace(' ', '-') + "@northgate.example";
        String id = as(Person.ADMINISTRATOR)
                .post("/api/agents", Map.of("name", name, "email", email, "roles", List.of(roles)))
                .expect(201)
                .json()
                .get("id")
                .asString();
        accounts().setPassword(email, Person.DEMO_PASSWORD);
        return new Person(id, name, email, Person.DEMO_PASSWORD);
    }

    /** Keycloak's answer to a system that signs in by itself. */
    public Answer askForToken(String client, String secret) {
        return Token.ask(
                keycloak(),
                "porchlight",
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** As the portal has it. */
    public String nameOf(Person agent) {
        return as(agent)
                .get("/api/agents")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(known -> known.get("email").asString().equals(agent.email()))
                .findFirst()
                .orElseThrow()
                .get("name")
                .asString();
    }

    public synchronized Cast cast() {
        if (cast == null) {
            cast = Cast.make(this);
        }
        return cast;
    }

    private URI port(int distance) {
        return URI.create(url.getScheme() + "://" + url.getHost() + ":" + (url.getPort() + distance));
    }
}
