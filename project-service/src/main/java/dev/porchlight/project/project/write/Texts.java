package dev.porchlight.project.project.write;

import dev.porchlight.platform.text.PlainText;
import java.util.List;

/** Makes clean what somebody typed, or left out. */
final class Texts {

    private Texts() {}

    /** One line; null if there was nothing. */
    static String lineOrNull(String pointer, String text) {
        return text == null || text.isBlank() ? null : PlainText.line(pointer, text);
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
