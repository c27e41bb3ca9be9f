package dev.porchlight.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People at work while replicas come, go and die: they read, write, upload and keep pages open, at a pace that does not wait for
 * answers. When the file {@code stop} appears, it is looked at what came of all that; ends with 1 if somebody saw an error, or
 * something happened twice or never.
 *
 * <p>Arguments: the gateway's address, the portal's port, the folder of its state, a folder to work in, requests a second.
 */
final class Crowd {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int STREAMS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration QUICK = Duration.ofMillis(80);
    private static final List<String> READ = List.of(
            "/", "/api/home", "/api/tickets", "/api/organisations", "/api/contacts", "/api/articles", "/api/activity", "/api/projects",
            "/api/quotes", "/api/invoices", "/api/requests", "/api/catalogue/items", "/api/search?q=printer");

    private final String gateway;
    private final int port;
    private final Path home;
    private final Path work;
    private final int rate;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

    private final Map<String, String> tickets = new ConcurrentHashMap<>();
    /** Tickets that everybody can have heard of by now. */
    private final List<String> known = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService settled = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger comments = new AtomicInteger();
    private final AtomicInteger uploads = new AtomicInteger();
    /** Files on their way go with the replica that was killed while it took them: their senders are told to send them again. */
    private final AtomicInteger uploadsLost = new AtomicInteger();
    private final AtomicInteger toldToComeAgain = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    /** Milliseconds that requests took, by what went on meanwhile. */
    private final Map<String, ConcurrentLinkedQueue<Long>> took = new ConcurrentHashMap<>();

    private final List<Page> pages = new CopyOnWriteArrayList<>();
    private volatile String token;
    private volatile boolean stopped;
    private String requester;

    private Crowd(String[] arguments) {
        gateway = arguments[0];
        port = Integer.parseInt(arguments[1]);
        home = Path.of(arguments[2]);
        work = Path.of(arguments[3]);
        rate = Integer.parseInt(arguments[4]);
    }

    public static void main(String[] arguments) throws Exception {
        Crowd crowd = new Crowd(arguments);
        crowd.arrive();
        crowd.lookAround();
        crowd.work();
        System.exit(crowd.lookBack() ? 0 : 1);
    }

    // --- what they do

    private void arrive() throws Exception {
        token = signIn();
        String organisation = expect(post("/api/organisations", "o", Map.of("name", "Harbour Dental"))).get("id").asString();
        requester = expect(post("/api/contacts", "c", Map.of(
                        "organisationId", organisation, "name", "Casey", "email", "casey@harbour.example",
                        "roles", List.of("user"), "ticketVisibility", "own")))
                .get("id").asString();
        // The contact is known to everybody in a moment.
        for (int tries = 0; ; tries++) {
            HttpResponse<String> first = post("/api/tickets", "first-" + tries, ticket());
            if (first.statusCode() == 201) {
                String id = JSON.readTree(first.body()).get("id").asString();
                tickets.put(id, "first");
                Thread.sleep(Duration.ofSeconds(2));
                known.add(id);
                break;
            } else if (tries == 120) {
                throw new IOException("No ticket: " + first.statusCode() + " " + first.body());
            }
            Thread.sleep(500);
        }
    }

    /** One after another, until pages come quickly: sixteen programs that have just started have enough to do. */
    private void lookAround() throws IOException, InterruptedException {
        long took = Long.MAX_VALUE;
        for (int rounds = 0; rounds < 60 && took > READ.size() * QUICK.toNanos(); rounds++) {
            long begin = System.nanoTime();
            for (String path : READ) {
                get(path);
            }
            took = System.nanoTime() - begin;
        }
    }

    private void work() throws Exception {
        Thread.ofVirtual().start(this::renewToken);
        Thread.ofVirtual().start(this::upload);
        for (int i = 0; i < STREAMS; i++) {
            Page page = new Page();
            pages.add(page);
            Thread.ofVirtual().start(page::look);
        }
        Random chance = new Random(1);
        long next = System.nanoTime();
        for (int number = 0; !Files.exists(work.resolve("stop")); number++) {
            int one = number;
            double what = chance.nextDouble();
            String path = READ.get(chance.nextInt(READ.size()));
            Thread.ofVirtual().start(() -> {
                if (what < 0.08) {
                    open("t" + one);
                } else if (what < 0.16) {
                    comment("k" + one);
                } else if (what < 0.3) {
                    read("/api/tickets/" + anyTicket());
                } else {
                    read(path);
                }
            });
            next += 1_000_000_000L / rate;
            long wait = next - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            if (number % (rate * 10) == 0) {
                tell();
            }
        }
        Thread.sleep(PATIENCE);
        stopped = true;
        tell();
    }

    private Map<String, Object> ticket() {
        return Map.of("summary", "Under way", "details", "<p>Under way</p>", "urgency", "low", "impact", "low", "requesterId", requester);
    }

    private void open(String key) {
        answer("POST /api/tickets", () -> post("/api/tickets", key, ticket())).ifPresent(opened -> {
            String id = JSON.readTree(opened.body()).get("id").asString();
            tickets.put(id, phase());
            settled.schedule(() -> known.add(id), 10, TimeUnit.SECONDS);
            readOwn(id, opened.headers().firstValue("Portal-Position").orElseThrow());
        });
    }

    /** What one has just written one reads, or is told to come again: after a kill for as long as views have no writer, 5 s. */
    private void readOwn(String ticket, String position) {
        answer("GET one's own", () -> http.send(
                HttpRequest.newBuilder(URI.create(gateway + "/api/tickets/" + ticket))
                        .header("Authorization", "Bearer " + token)
                        .header("Portal-Position", position)
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofString()));
    }

    private void comment(String key) {
        String ticket = anyTicket();
        answer("POST /api/tickets/{id}/comments", () -> post("/api/tickets/" + ticket + "/comments", key, Map.of("text", "<p>On it.</p>")))
                .ifPresent(body -> comments.incrementAndGet());
    }

    private void read(String path) {
        answer("GET " + path, () -> get(path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token).timeout(PATIENCE).build(),
                BodyHandlers.ofString());
    }

    /** Twelve megabytes in about six seconds, again and again. */
    private void upload() {
        byte[] part = "A line of a log that was asked for, as long as such lines are.\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        while (!Files.exists(work.resolve("stop"))) {
            String boundary = "part" + System.nanoTime();
            List<byte[]> parts = new ArrayList<>();
            parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"log.txt\"\r\n"
                            + "Content-Type: text/plain\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                parts.add(part);
            }
            parts.add(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            answer("upload", false, () -> http.send(
                            HttpRequest.newBuilder(URI.create(gateway + "/api/attachments"))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                    .header("Idempotency-Key", boundary)
                                    .POST(BodyPublishers.ofByteArrays(() -> slowly(parts)))
                                    .build(),
                            BodyHandlers.ofString()))
                    .ifPresent(body -> uploads.incrementAndGet());
        }
    }

    private static java.util.Iterator<byte[]> slowly(List<byte[]> parts) {
        var all = parts.iterator();
        return new java.util.Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public byte[] next() {
                try {
                    Thread.sleep(60);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return all.next();
            }
        };
    }

    private String anyTicket() {
        return known.get((int) (Math.random() * known.size()));
    }

    private void renewToken() {
        while (!stopped) {
            try {
                Thread.sleep(Duration.ofSeconds(100));
                token = signIn();
            } catch (Exception e) {
                errors.add(LocalTime.now() + " signing in: " + e);
            }
        }
    }

    /** A page that is open: it comes back where it was whenever its stream ends. */
    private final class Page {

        private final Set<String> heard = ConcurrentHashMap.newKeySet();
        private final AtomicInteger streams = new AtomicInteger();
        private final AtomicInteger resyncs = new AtomicInteger();
        private String last;

        void look() {
            while (!stopped) {
                streams.incrementAndGet();
                try {
                    var request = HttpRequest.newBuilder(URI.create(gateway + "/api/live"))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", "text/event-stream");
                    if (last != null) {
                        request.header("Last-Event-ID", last);
                    }
                    var answer = http.send(request.build(), BodyHandlers.ofInputStream());
                    if (answer.statusCode() != 200) {
                        errors.add(LocalTime.now() + " live: " + answer.statusCode());
                    }
                    try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                        hear(lines);
                    }
                } catch (IOException brokenOff) {
                    // As a browser would see it; it comes back.
                } catch (InterruptedException e) {
                    return;
                }
                try {
                    Thread.sleep(1_000);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private void hear(BufferedReader lines) throws IOException {
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    last = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                    if (event.equals("resync")) {
                        resyncs.incrementAndGet();
                        // It loads what it shows again.
                        heard.addAll(tickets.keySet());
                    }
                } else if (line.startsWith("data:") && event.equals("ticket")) {
                    heard.add(JSON.readTree(line.substring(5)).path("id").asString());
                }
            }
        }
    }

    // --- how they do it

    private interface Asking {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    private Optional<HttpResponse<String>> answer(String what, Asking asking) {
        return answer(what, true, asking);
    }

    private Optional<HttpResponse<String>> answer(String what, boolean timed, Asking asking) {
        String phase = phase();
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer = asking.ask();
            if (timed) {
                took.computeIfAbsent(phase.split(" ")[0], key -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begin) / 1_000_000);
            }
            if (answer.statusCode() / 100 == 2) {
                return Optional.of(answer);
            }
            wrong(phase, what, answer.statusCode() + " " + answer.body());
        } catch (IOException e) {
            wrong(phase, what, e + " after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private void wrong(String phase, String what, String answer) {
        boolean killing = phase.startsWith("kill");
        if (what.equals("upload") && killing) {
            uploadsLost.incrementAndGet();
        } else if (what.equals("GET one's own") && killing && answer.startsWith("503")) {
            toldToComeAgain.incrementAndGet();
        } else {
            errors.add(LocalTime.now() + " [" + phase + "] " + what + ": " + answer);
        }
    }

    private HttpResponse<String> post(String path, String key, Object body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "crowd-" + key)
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode expect(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private String signIn() throws IOException, InterruptedException {
        String form = Map.of(
                        "grant_type", "password", "client_id", "porchlight-cli", "scope", "openid",
                        "username", System.getenv("PORTAL_ADMIN_EMAIL"), "password", System.getenv("PORTAL_ADMIN_PASSWORD"))
                .entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return expect(http.send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + (port + 1) + "/realms/porchlight/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString()))
                .get("access_token").asString();
    }

    private String phase() {
        try {
            return Files.readString(work.resolve("phase")).strip();
        } catch (IOException none) {
            return "before";
        }
    }

    private void tell() throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(took).forEach((phase, millis) -> {
            long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
            text.append("%-22s %6d requests, p50 %4d ms, p99 %4d ms, slowest %5d ms%n".formatted(
                    phase, sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]));
        });
        text.append(tickets.size()).append(" tickets, ").append(comments).append(" comments, ").append(uploads)
                .append(" uploads of 12 MB (").append(uploadsLost).append(" went with a killed replica), ").append(toldToComeAgain)
                .append(" reads of one's own that were told to come again, ").append(errors.size()).append(" errors\n");
        Files.writeString(work.resolve("crowd"), text);
        Files.writeString(work.resolve("errors"), String.join("\n", errors) + (errors.isEmpty() ? "" : "\n"));
    }

    // --- what came of it

    private boolean lookBack() throws Exception {
        System.out.print(Files.readString(work.resolve("crowd")));
        errors.stream().limit(20).forEach(System.out::println);
        Aftermath aftermath = new Aftermath(port, home, work);
        boolean well = aftermath.stored(tickets.keySet(), comments.get()) & errors.isEmpty();
        for (Page page : pages) {
            Set<String> missing = new HashSet<>(tickets.keySet());
            missing.removeAll(page.heard);
            // The first was opened before anybody looked.
            missing.removeIf(ticket -> "first".equals(tickets.get(ticket)));
            well &= Aftermath.check(
                    "an open page heard of each ticket (" + page.streams + " streams, told " + page.resyncs + " times to load all again)",
                    missing.isEmpty(), () -> missing.size() + " were not heard of, as " + missing.stream().limit(3).toList());
        }
        return aftermath.published() & aftermath.mailed(tickets.keySet()) & well;
    }
}
