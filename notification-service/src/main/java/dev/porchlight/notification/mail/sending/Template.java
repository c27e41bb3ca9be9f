package dev.porchlight.notification.mail.sending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A text with places like {@code [[heading]]}, cut at them once. */
class Template {

    /** By turns text and the name of a place. */
    private final List<String> pieces;

    Template(String file) {
        try (InputStream stream = Template.class.getResourceAsStream(file)) {
            pieces = List.of(new String(stream.readAllBytes(), UTF_8).split("\\[\\[|]]"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String with(Map<String, String> values) {
        StringBuilder filled = new StringBuilder(8_192);
        for (int i = 0; i < pieces.size(); i++) {
            filled.append(i % 2 == 0 ? pieces.get(i) : values.get(pieces.get(i)));
        }
        return filled.toString();
    }
}
