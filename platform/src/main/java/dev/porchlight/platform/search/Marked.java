package dev.porchlight.platform.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A text in which words are looked for. */
final class Marked {

    /** Characters of an excerpt, and how many of them stand before what was found. */
    private static final int EXCERPT = 160;

    private static final int BEFORE = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private record Match(Word word, int place) {}

    private final String text;
    private final List<Match> matches;

    Marked(SearchQuery query, String text) {
        this.text = SPACES.matcher(text).replaceAll(" ").strip();
        this.matches = Word.in(this.text).stream()
                .map(word -> new Match(word, query.placeOf(word)))
                .filter(match -> match.place() >= 0)
                .toList();
    }

    List<Part> whole() {
        return parts(0, text.length());
    }

    List<Part> excerpt() {
        if (matches.isEmpty()) {
            return null;
        }
        int found = best().word().start();
        int start = found <= BEFORE ? 0 : afterSpace(found - BEFORE, found);
        int end = start + EXCERPT >= text.length() ? text.length() : beforeSpace(start + EXCERPT, found);
        List<Part> parts = new ArrayList<>(parts(start, end));
        if (start > 0) {
            parts.addFirst(new Part("… ", false));
        }
        if (end < text.length()) {
            parts.addLast(new Part(" …", false));
        }
        return parts;
    }

    /** The match with which most of the different words begin. */
    private Match best() {
        Match best = null;
        int most = 0;
        for (int i = 0; i < matches.size(); i++) {
            int reach = matches.get(i).word().start() + EXCERPT - BEFORE;
            Set<Integer> places = new HashSet<>();
            for (int j = i; j < matches.size() && matches.get(j).word().end() <= reach; j++) {
                places.add(matches.get(j).place());
            }
            if (best == null || places.size() > most) {
                best = matches.get(i);
                most = places.size();
            }
        }
        return best;
    }

    private int afterSpace(int from, int atMost) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= atMost ? atMost : space + 1;
    }

    private int beforeSpace(int to, int atLeast) {
        int space = text.lastIndexOf(' ', to);
        int end = space <= atLeast ? to : space;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private List<Part> parts(int start, int end) {
        List<Part> parts = new ArrayList<>();
        int done = start;
        for (Match match : matches) {
            Word word = match.word();
            if (word.start() >= start && word.end() > done && word.end() <= end) {
                add(parts, done, word.start(), false);
                add(parts, Math.max(done, word.start()), word.end(), true);
                done = word.end();
            }
        }
        add(parts, done, end, false);
        return parts;
    }

    private void add(List<Part> parts, int start, int end, boolean match) {
        if (start >= end) {
            return;
        }
        // Two words may overlap, or touch, where a script has no spaces.
        boolean joins = match && !parts.isEmpty() && parts.getLast().match();
        String before = joins ? parts.removeLast().text() : "";
        parts.add(new Part(before + text.substring(start, end), match));
    }
}
