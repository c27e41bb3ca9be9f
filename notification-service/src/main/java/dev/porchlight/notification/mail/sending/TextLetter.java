package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.Msp;
import dev.porchlight.platform.text.HtmlText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter for mail programs that show text, and for people who prefer it. */
class TextLetter {

    private final String signature;

    TextLetter(Msp msp) {
        // "-- " on a line of its own is how mail programs know a signature.
        signature = "-- \n" + lines("\n", msp.name(), msp.address(), msp.phone(), msp.email());
    }

    String render(Letter letter) {
        return lines(
                        "\n\n",
                        letter.heading(),
                        letter.lead(),
                        letter.quote() == null ? null : quoted(HtmlText.withAddresses(letter.quote())),
                        letter.summary() + "\n" + letter.facts(),
                        letter.linkText() + ": " + letter.url(),
                        letter.reason(),
                        signature)
                + "\n";
    }

    private static String quoted(String text) {
        return text.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    /** What there is of it. */
    private static String lines(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
