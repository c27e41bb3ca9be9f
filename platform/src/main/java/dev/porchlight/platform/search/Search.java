package dev.porchlight.platform.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for documents, and once more for what was probably meant if nothing was found. */
public class Search {

    /**
     * Words that look like the mistyped, or have its letters, by each word that is not known, not even as a beginning.
     * Words are compared by their bytes, so that everything beginning with one stands between it and it with the last
     * character there is.
     */
    private static final String SIMILAR = """
            select typed.word, string_agg(near.word, ' ' order by near.likeness desc) as near
            from unnest(string_to_array(:words, ' '), string_to_array(:letters, ' ')) as typed(word, letters)
            cross join lateral (
              select known.word, similarity(known.word, typed.word) as likeness from search_word known
              where known.word % typed.word or known.letters = typed.letters
              order by known.letters = typed.letters desc, likeness desc limit 20) near
            where not exists (
              select from search_word known
              where known.word >= typed.word and known.word < typed.word || chr(1114111))
            group by typed.word""";

    private static final Pattern CORRECTABLE = Pattern.compile("\\p{L}{4,24}");

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found, and what for, which is what is to be marked in it.
     *
     * @param rows empty if nothing was found
     */
    public record Found<T>(SearchQuery query, List<T> rows) {}

    /** @param ask gives the documents that satisfy a query */
    public <T> Found<T> find(SearchQuery query, Function<SearchQuery, List<T>> ask) {
        if (query.isEmpty()) {
            return new Found<>(query, List.of());
        }
        List<T> rows = ask.apply(query);
        if (!rows.isEmpty()) {
            return new Found<>(query, rows);
        }
        SearchQuery corrected = corrected(query);
        return new Found<>(corrected, corrected == query ? List.of() : ask.apply(corrected));
    }

    private SearchQuery corrected(SearchQuery query) {
        List<String> words = query.words().stream()
                .filter(word -> CORRECTABLE.matcher(word).matches())
                .toList();
        return words.isEmpty() ? query : query.corrected(similar(words));
    }

    private Map<String, List<String>> similar(List<String> words) {
        return jdbc
                .sql(SIMILAR)
                .param("words", String.join(" ", words))
                .param("letters", words.stream().map(SearchDocument::letters).collect(Collectors.joining(" ")))
                .query((row, number) -> Map.entry(
                        row.getString("word"),
                        Arrays.asList(row.getString("near").split(" "))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
