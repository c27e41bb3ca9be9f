package dev.porchlight.e2e.system;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What the mail catcher has caught. */
public record Mails(URI page) {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    public record Mail(
            long id, String to, String from, String subject, String text, String html, Map<String, String> headers) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Newest first. */
    public List<Mail> to(Person person) {
        return to(person.email());
    }

    public List<Mail> to(String email) {
        return Http.send(Http.to(URI.create(page + "/api/messages?to=" + email)).GET())
                .expect(200)
                .json()
                .valueStream()
                .map(Mails::mail)
                .toList();
    }

    /** The newest mail that fits, as soon as there is one. */
    public Mail awaited(Person person, Predicate<Mail> fits) {
        AtomicReference<Optional<Mail>> found = new AtomicReference<>(Optional.empty());
        await("mail to " + person.email()).atMost(LIMIT).until(() -> {
            found.set(to(person).stream().filter(fits).findFirst());
            return found.get().isPresent();
        });
        return found.get().orElseThrow();
    }

    public static Predicate<Mail> saying(String words) {
        return mail -> mail.subject().contains(words) || mail.text().contains(words);
    }

    private static Mail mail(JsonNode json) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        json.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString()));
        return new Mail(
                json.get("id").asLong(),
                json.get("to").asString(),
                json.get("from").asString(),
                json.get("subject").asString(),
                json.get("text").asString(),
                json.get("html").asString(),
                headers);
    }
}
