package dev.porchlight.platform.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Names of kinds of problem: {@code TicketAlreadyResolved} is {@code …/problems/ticket-already-resolved}. */
final class ProblemTypes {

    private ProblemTypes() {}

    static String of(RuleBroken broken) {
        return broken.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** For what HTTP alone says: 405 is {@code …/problems/method-not-allowed}. */
    static String of(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return (known == null ? HttpStatus.BAD_REQUEST : known)
                .getReasonPhrase()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }

    static URI uri(String type) {
        return URI.create("https://porchlight.dev/problems/" + type);
    }

    static String title(String type) {
        String words = type.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
