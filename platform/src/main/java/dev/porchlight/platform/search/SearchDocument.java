package dev.porchlight.platform.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a document, or of what is added to one, as PostgreSQL keeps them: each as it stands there, for what is
 * looked for while it is typed, and as its stem.
 *
 * <pre>{@code
 * jdbc.sql(SearchDocument.LEARN + "update book_search set words = words || " + SearchDocument.VECTOR + " where id = :id")
 *     .params(new SearchDocument().with('A', title).with('D', text).parameters(scopes))
 * }</pre>
 */
public final class SearchDocument {

    /** SQL: a {@code tsvector} of the words. */
    public static final String VECTOR = "cast(:searchVector as tsvector)";

    /**
     * SQL: the beginning of a statement that makes the words known as well, to those who may read them, for the correction
     * of mistyped ones and for words within words.
     */
    public static final String LEARN = learn(":searchScopes");

    /**
     * The same, where the statement knows who may read them.
     *
     * @param scopes SQL: the scopes' ids, a {@code uuid[]}; in it {@code :searchScopes} are those of the parameters
     */
    public static String learn(String scopes) {
        return """
            with learnt as (
              insert into search_word (scope, word, letters)
              select scope, learnt.* from unnest(%s) scope
              cross join unnest(string_to_array(:searchWords, ' '), string_to_array(:searchLetters, ' ')) learnt
              order by 1, 2
              on conflict do nothing)
            """.formatted(scopes);
    }

    /** A fraction of what a {@code tsvector} can hold; what is beyond it is not found. */
    private static final int MOST_BYTES = 100_000;

    private static final int LAST_POSITION = 16_383;
    private static final Pattern LEARNABLE = Pattern.compile("\\p{L}{4,24}");

    /** In their order, so that transactions that learn at once do not wait for each other in a circle. */
    private final Map<String, List<String>> lexemes = new TreeMap<>();

    private final Map<String, String> lettersByWord = new TreeMap<>();
    private int bytes;
    private int position;

    /**
     * Adds a text.
     *
     * @param weight what it counts when documents are ranked, from A, the most, to D; D takes the least room
     */
    public SearchDocument with(char weight, String text) {
        for (Word word : Word.in(text)) {
            position = Math.min(position + 1, LAST_POSITION);
            String place = weight == 'D' ? null : "" + position + weight;
            String stem = Word.stem(word.form());
            if (!stem.equals(word.form())) {
                add(stem, place);
            }
            if (add(word.form(), place) && LEARNABLE.matcher(word.form()).matches()) {
                lettersByWord.computeIfAbsent(word.form(), SearchDocument::letters);
            }
        }
        return this;
    }

    /** Whether there was room. */
    private boolean add(String lexeme, String place) {
        List<String> places = lexemes.get(lexeme);
        if (places == null) {
            int size = lexeme.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                return false;
            }
            bytes += size;
            places = new ArrayList<>();
            lexemes.put(lexeme, places);
        }
        if (place != null) {
            places.add(place);
        }
        return true;
    }

    /** The value of the parameter that {@link #VECTOR} names. */
    public Map<String, Object> parameters() {
        return Map.of("searchVector", vector());
    }

    /** The values of the parameters that {@link #VECTOR} and {@link #LEARN} name. */
    public Map<String, Object> parameters(SearchScopes whoMayReadIt) {
        return Map.of(
                "searchVector", vector(),
                "searchScopes", whoMayReadIt.ids(),
                "searchWords", String.join(" ", lettersByWord.keySet()),
                "searchLetters", String.join(" ", lettersByWord.values()));
    }

    private String vector() {
        return lexemes.entrySet().stream()
                .map(lexeme -> "'" + lexeme.getKey() + "'"
                        + (lexeme.getValue().isEmpty() ? "" : ":" + String.join(",", lexeme.getValue())))
                .collect(Collectors.joining(" "));
    }

    /** A word's letters in their order. */
    static String letters(String word) {
        int[] letters = word.codePoints().toArray();
        Arrays.sort(letters);
        return new String(letters, 0, letters.length);
    }
}
