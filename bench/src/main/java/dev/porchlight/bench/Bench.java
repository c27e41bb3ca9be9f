package dev.porchlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Fills the running system, measures it, and writes the table. The first argument is where to, and without it the system
 * is only filled; any others name the requests to measure instead, and then the figures are only shown.
 *
 * <p>Every kind of request is warmed up, then all are measured, then all again: what changes with time is seen as spread.
 */
final class Bench {

    private static final Duration TIME = Duration.ofSeconds(3);
    private static final int ROUNDS = 2;
    private static final int TIMES_TRACED = 4;
    private static final Duration TOKENS_KEPT = Duration.ofMinutes(3);
    private static final int PEOPLE = 64;
    private static final int QUOTES = 1_500;
    private static final String FLOOR = "static file (floor)";
    private static final String ADMINISTRATOR = "admin@northgate.example";
    private static final List<String> AGENTS = List.of("agent@northgate.example", ADMINISTRATOR);

    private final Portal portal = Portal.fromEnvironment();
    private final Keycloak keycloak = new Keycloak(portal);
    private final World world = new World(portal);
    private final Map<String, Load> loads = new HashMap<>();
    private List<World.Client> people;
    private Library library;
    private Requests.Things things;
    private List<List<UUID>> tickets;
    private Requests requests;
    private long requestsSince;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        try (var _ = new Collector()) {
            Bench bench = new Bench();
            bench.fill();
            if (arguments.length == 1) {
                bench.all(Path.of(arguments[0]));
            } else if (arguments.length > 1) {
                bench.these(List.of(arguments).subList(1, arguments.length));
            }
        }
    }

    private void fill() throws IOException, SQLException, InterruptedException {
        say("Filling: " + World.ORGANISATIONS + " organisations, " + World.TICKETS + " tickets");
        world.fill(administrator());
        say("Filling: " + Library.ARTICLES + " articles");
        library = new Library(portal, keycloak);
        library.fill(world.clients());
        people = world.clients().subList(0, PEOPLE);
        say("Filling: projects and assets");
        Work work = new Work(portal, administrator());
        List<UUID> projects = work.fill(people);
        UUID large = work.large(people.getFirst());
        wares().grow(world.clients(), Wares.FEW);
        UUID small = wares().small();
        UUID form = wares().large();
        say("Filling: quotes and invoices");
        UUID invoice = bills().invoice(people.getFirst());
        List<Offers.Offered> quotes = new Offers(portal, administrator()).waiting(people, QUOTES);
        for (World.Client client : people) {
            bills().grow(client, Bills.EACH);
        }
        bills().grow(people.getFirst(), Bills.FEW);
        things = new Requests.Things(projects, large, small, form, people, quotes, invoice);
        for (World.Client client : people) {
            keycloak.setPassword(client.email());
        }
        tickets = ticketsOf(people);
    }

    private void these(List<String> chosen) throws IOException, SQLException, InterruptedException {
        if (chosen.stream().anyMatch(Requests.MANY::contains)) {
            growMany();
        }
        List<Row> rows = Stream.concat(Stream.of(FLOOR), chosen.stream().filter(name -> !name.equals("invoice-import")))
                .map(Row::new)
                .toList();
        Path shown = Files.createTempFile("bench", ".md");
        Report report = new Report(shown, rows);
        report.inserts(new Floors(portal).insertsPerSecond(TIME));
        measure(rows, report);
        if (chosen.contains("invoice-import")) {
            sayImportOfInvoices(report);
        }
        saySeals(report);
        System.out.println(report.text());
        Files.delete(shown);
    }

    private void all(Path file) throws IOException, SQLException, InterruptedException {
        List<Row> floor = List.of(new Row(FLOOR));
        List<Row> rows = Requests.ALL.stream().map(Row::new).toList();
        List<Row> many = Requests.MANY.stream().map(Row::new).toList();
        List<Row> every = new ArrayList<>(floor);
        every.addAll(rows);
        every.addAll(many);
        Report report = new Report(file, every);
        say("Floors");
        report.inserts(new Floors(portal).insertsPerSecond(TIME));
        measure(every.subList(0, 1 + rows.size()), report);
        growMany();
        measure(many, report);
        sayLag(report);
        report.say(
                "An import of %,d new assets took %.0f s.", Wares.IMPORTED, wares().importSeconds(people.getFirst()));
        sayImportOfInvoices(report);
        saySeals(report);
        if (Collector.isNamed()) {
            report.say("Tracing one request in ten costs %.3f CPU-ms a request.", tracing(report));
        }
        if (System.getenv("PORTAL_UP_SECONDS") != null) {
            report.say("A second `./portal up`, everything built: %s s.", System.getenv("PORTAL_UP_SECONDS"));
        }
        report.memory(Cpu.residentMegabytes(portal));
        System.out.println(report.text());
    }

    /**
     * By default one in ten is traced: the difference of all of them to those is nine tenths of what all cost. That is so
     * little that they are measured until what compilers still do hides it no longer.
     */
    private double tracing(Report report) throws IOException, InterruptedException {
        List<Row> rows = List.of();
        for (int i = 0; i < TIMES_TRACED; i++) {
            rows = List.of(new Row("detail"), new Row("detail-traced"));
            measure(rows, report);
        }
        return (cpu(rows.getLast()) - cpu(rows.getFirst())) / 9;
    }

    private static double cpu(Row row) {
        return row.cpu().getOrDefault("gateway", 0.0) + row.cpu().getOrDefault("ticket-service", 0.0);
    }

    private void measure(List<Row> rows, Report report) throws IOException, InterruptedException {
        for (Row row : rows) {
            say("Warming up " + row.name());
            round(row.name());
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (Row row : rows) {
                say("Measuring " + row.name());
                row.add(round(row.name()));
                report.write();
            }
        }
    }

    /** What is written has mails and papers after it, which are not to be measured with the next. */
    private Load.Round round(String name) throws IOException, InterruptedException {
        Load.Round round = load(name).round(TIME, request(name));
        if (Requests.WRITES.contains(name)) {
            Cpu.awaitRest(portal);
        }
        return round;
    }

    private Load load(String name) {
        return loads.computeIfAbsent(
                name,
                unknown -> new Load(
                        portal,
                        name.equals("invoice-pdf") ? 1 : Load.CONNECTIONS,
                        name.equals("accept") ? QUOTES : Long.MAX_VALUE));
    }

    private Load.Request request(String name) throws IOException, InterruptedException {
        if (name.equals(FLOOR)) {
            return new Floors(portal)::staticFile;
        }
        if (requests == null || System.nanoTime() - requestsSince > TOKENS_KEPT.toNanos()) {
            requests = new Requests(tokens(emails()), tokens(AGENTS), tickets, library.numbers(), things);
            requestsSince = System.nanoTime();
        }
        return requests.called(name);
    }

    private void growMany() throws IOException, SQLException, InterruptedException {
        say("Filling: " + Wares.MANY + " assets, " + Bills.MANY + " invoices");
        wares().grow(world.clients(), Wares.MANY);
        bills().grow(people.getFirst(), Bills.MANY);
    }

    private void sayLag(Report report) throws IOException, InterruptedException {
        say("Measuring lag");
        Lag.Result lag = new Lag(portal)
                .measure(
                        tickets.getFirst().getFirst(),
                        keycloak.token(AGENTS.getFirst()),
                        keycloak.token(people.getFirst().email()));
        report.say("""
                Lag from a comment's being sent, one at a time: answered %.1f ms (p50); with a Kafka subscriber %.1f ms (p50),
                %.1f ms (p99); on an open page %.1f ms (p50), %.1f ms (p99).""", lag.answerP50(), lag.kafkaP50(), lag.kafkaP99(), lag.pageP50(), lag.pageP99());
    }

    private void sayImportOfInvoices(Report report) throws IOException, InterruptedException {
        report.say(
                "From accounting, %,d new invoices took %.0f s.",
                Bills.IMPORTED, bills().importSeconds(world.clients().getLast()));
    }

    private void saySeals(Report report) throws IOException, InterruptedException {
        report.say("Sealing took %.0f ms (mean).", Seals.millis(portal));
    }

    private Wares wares() throws IOException, InterruptedException {
        return new Wares(portal, administrator());
    }

    private Bills bills() throws IOException, InterruptedException {
        return new Bills(portal, administrator());
    }

    private String administrator() throws IOException, InterruptedException {
        return keycloak.token(ADMINISTRATOR);
    }

    private List<String> emails() {
        return people.stream().map(World.Client::email).toList();
    }

    private List<String> tokens(List<String> emails) throws IOException, InterruptedException {
        List<String> tokens = new ArrayList<>();
        for (String email : emails) {
            tokens.add(keycloak.token(email));
        }
        return tokens;
    }

    private List<List<UUID>> ticketsOf(List<World.Client> clients) throws SQLException {
        List<List<UUID>> tickets = new ArrayList<>();
        try (Connection database = portal.database("ticket");
                var statement =
                        database.prepareStatement("select id from ticket where organisation_id = ? limit 200")) {
            for (World.Client client : clients) {
                statement.setObject(1, client.organisationId());
                List<UUID> own = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        own.add(rows.getObject(1, UUID.class));
                    }
                }
                tickets.add(own);
            }
        }
        return tickets;
    }

    private static void say(String what) {
        System.out.printf("%tT %s …%n", System.currentTimeMillis(), what);
    }
}
