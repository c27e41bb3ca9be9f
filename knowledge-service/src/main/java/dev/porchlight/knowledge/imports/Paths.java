package dev.porchlight.knowledge.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an address in a text leads within the archive. */
final class Paths {

    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|/|#|\\?).*|", Pattern.DOTALL);

    private Paths() {}

    /**
     * @param from the text's own path
     * @return empty if it leads out of the archive
     */
    static Optional<String> resolve(String from, String address) {
        if (ELSEWHERE.matcher(address).matches()) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>();
        for (String name : (from + "/../" + decoded(address)).split("/")) {
            if (name.equals("..")) {
                if (path.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.equals(".")) {
                path.addLast(name);
            }
        }
        return Optional.of(String.join("/", path));
    }

    private static String decoded(String address) {
        String path = address.replaceFirst("[?#].*", "");
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign that means itself
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
