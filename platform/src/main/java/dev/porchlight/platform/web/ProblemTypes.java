package dev.porchlight.platform.web;

import java.net.URI;
import java.util.Locale;

/** Names of kinds of problem: {@code TicketAlreadyResolved} is {@code …/problems/ticket-already-resolved}. */
final class ProblemTypes {

    private ProblemTypes() {}

    static String of(RuleBroken broken) {
        return broken.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    static URI uri(String type) {
        return URI.create("https://porchlight.dev/problems/" + type);
    }

    static String title(String type) {
        String words = type.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
