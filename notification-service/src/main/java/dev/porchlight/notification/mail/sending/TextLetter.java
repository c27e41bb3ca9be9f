package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.sending.Letter.Item;
import dev.porchlight.platform.text.HtmlText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter for mail programs that show text, and for people who prefer it. */
class TextLetter {

    private final Msp msp;

    TextLetter(Msp msp) {
        this.msp = msp;
    }

    String render(Letter letter) {
        // "-- " on a line of its own is how mail programs know a signature.
        String signature = "-- \n" + lines("\n", Stream.of(msp.name(), msp.address(), msp.phone(), msp.email()));
        return lines(
                        "\n\n",
                        Stream.of(
                                        Stream.of(letter.heading()),
                                        letter.items().stream().flatMap(TextLetter::parts),
                                        Stream.of(
                                                lines("\n", Stream.of(letter.title(), letter.facts())),
                                                letter.linkText() + ": " + letter.url(),
                                                letter.why(),
                                                signature))
                                .flatMap(part -> part))
                + "\n";
    }

    private static Stream<String> parts(Item item) {
        return Stream.of(
                item.heading(),
                item.lead(),
                item.quote() == null ? null : quoted(HtmlText.withAddresses(item.quote())),
                item.files());
    }

    private static String quoted(String text) {
        return text.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    /** What there is of it. */
    private static String lines(String between, Stream<String> parts) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
