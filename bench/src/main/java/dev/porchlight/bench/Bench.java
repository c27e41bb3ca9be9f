package dev.porchlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fills the running system, measures it, and writes the table. The first argument is where to; any others name the
 * requests to measure instead, and then the figures are only shown.
 */
final class Bench {

    private static final Duration TIME = Duration.ofSeconds(15);
    private static final int PEOPLE = 64;
    private static final int WARMING_ACCEPTANCES = 1_000;
    private static final int ACCEPTANCES = 3_000;
    private static final int PAPERS = 100;
    private static final List<String> AGENTS = List.of("agent@northgate.example", "admin@northgate.example");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Portal portal = Portal.fromEnvironment();
        Keycloak keycloak = new Keycloak(portal);
        System.out.println("Filling: " + World.ORGANISATIONS + " organisations, " + World.TICKETS + " tickets, "
                + Library.ARTICLES + " articles …");
        World world = new World(portal);
        world.fill(keycloak.token("admin@northgate.example"));
        Library library = new Library(portal, keycloak);
        library.fill(world.clients());

        String administrator = keycloak.token("admin@northgate.example");
        Work work = new Work(portal, administrator);
        List<World.Client> measuredClients = world.clients().subList(0, PEOPLE);
        List<UUID> projects = work.fill(measuredClients);
        Wares wares = new Wares(portal, administrator);
        wares.grow(world.clients(), Wares.FEW);
        UUID large = work.large(world.clients().getFirst());
        UUID small = wares.small();
        UUID form = wares.large();
        Bills bills = new Bills(portal, keycloak.token("admin@northgate.example"));
        UUID invoice = bills.invoice(measuredClients.getFirst());
        List<Bills.Offered> quotes = bills.quotes(measuredClients, WARMING_ACCEPTANCES + ACCEPTANCES);
        for (World.Client client : measuredClients) {
            bills.grow(client, Bills.EACH);
        }
        bills.grow(measuredClients.getFirst(), Bills.FEW);
        Requests.Things things = new Requests.Things(projects, large, small, form, measuredClients, quotes, invoice);
        List<String> emails =
                world.clients().stream().limit(PEOPLE).map(World.Client::email).toList();
        for (String email : emails) {
            keycloak.setPassword(email);
        }
        List<List<UUID>> tickets = ticketsOf(portal, world.clients().subList(0, PEOPLE));
        List<Long> articles = library.numbers();

        List<String> chosen = List.of(arguments).subList(1, arguments.length);
        Load load = new Load(portal);
        Measured measured = name -> {
            System.out.println("Measuring " + name + " …");
            if (List.of("picker-many", "assets-many").contains(name)) {
                wares.grow(world.clients(), Wares.MANY);
            }
            if (List.of("invoices-many", "statement-many").contains(name)) {
                bills.grow(measuredClients.getFirst(), Bills.MANY);
            }
            Requests requests =
                    new Requests(tokens(keycloak, emails), tokens(keycloak, AGENTS), tickets, articles, things);
            return switch (name) {
                case "accept" ->
                    load.each(name, Load.CONNECTIONS, WARMING_ACCEPTANCES, ACCEPTANCES, requests.called(name));
                case "invoice-pdf" -> load.each(name, 1, PAPERS, PAPERS, requests.called(name));
                default -> load.run(name, TIME, requests.called(name));
            };
        };
        if (!chosen.isEmpty()) {
            for (String name : chosen) {
                System.out.println(
                        name.equals("invoice-import")
                                ? "10,000 invoices in "
                                        + new Bills(portal, keycloak.token("admin@northgate.example"))
                                                .importSeconds(world.clients().getLast())
                                        + " s"
                                : measured.of(name));
            }
            System.out.println("A seal takes " + Seals.millis(portal) + " ms");
            return;
        }
        List<Load.Result> results = new ArrayList<>();
        Floors floors = new Floors(portal);
        System.out.println("Floors …");
        double inserts = floors.insertsPerSecond(TIME);
        results.add(load.run("static file (floor)", TIME, floors::staticFile));
        for (String name : Requests.ALL) {
            results.add(measured.of(name));
        }
        System.out.println("Measuring lag …");
        Lag.Result lag = new Lag(portal)
                .measure(
                        tickets.getFirst().getFirst(),
                        keycloak.token("agent@northgate.example"),
                        keycloak.token(emails.getFirst()));
        double importSeconds = new Wares(portal, keycloak.token("admin@northgate.example"))
                .importSeconds(world.clients().getFirst());
        double invoiceSeconds = new Bills(portal, keycloak.token("admin@northgate.example"))
                .importSeconds(world.clients().getLast());
        double sealMillis = Seals.millis(portal);
        String report = Report.of(
                results,
                inserts,
                lag,
                importSeconds,
                invoiceSeconds,
                sealMillis,
                Cpu.residentMegabytes(portal),
                System.getenv("PORTAL_UP_SECONDS"));
        Files.writeString(Path.of(arguments[0]), report);
        System.out.println(report);
    }

    @FunctionalInterface
    private interface Measured {
        Load.Result of(String name) throws IOException, SQLException, InterruptedException;
    }

    /** Fresh ones for each measurement: they are good for five minutes. */
    private static List<String> tokens(Keycloak keycloak, List<String> emails)
            throws IOException, InterruptedException {
        List<String> tokens = new ArrayList<>();
        for (String email : emails) {
            tokens.add(keycloak.token(email));
        }
        return tokens;
    }

    private static List<List<UUID>> ticketsOf(Portal portal, List<World.Client> clients) throws SQLException {
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
}
