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
              select distinct on (by_letters, likeness, word) known.word, similarity(known.word, typed.word) as likeness,
                known.letters = typed.letters as by_letters
              from unnest(:scopes) whose(scope) join search_word known on known.scope = whose.scope
                and (known.word % typed.word or known.letters = typed.letters)
              order by by_letters desc, likeness desc, word limit 20) near
            where not exists (
              select from unnest(:scopes) whose(scope) join search_word known on known.scope = whose.scope
                and known.word >= typed.word and known.word < typed.word || chr(1114111))
            group by typed.word""";

    /** The shortest words that each of these stands within, and not only at the beginning. */
    private static final String AROUND = """
            select typed.word, string_agg(around.word, ' ') as near
            from unnest(string_to_array(:words, ' ')) as typed(word)
            cross join lateral (
              select distinct length(known.word) as size, known.word
              from unnest(:scopes) whose(scope) join search_word known on known.scope = whose.scope
                and known.word like '%' || typed.word || '%' and known.word not like typed.word || '%'
              order by size, word limit 10) around
            group by typed.word""";

    private static final Pattern CORRECTABLE = Pattern.compile("\\p{L}{4,24}");

    /** Words of which it is meant if they are within another: in many a language things are called by long ones. */
    private static final Pattern LONG = Pattern.compile("\\p{L}{6,24}");

    private static final Pattern SHORT = Pattern.compile("\\p{L}{4,5}");

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

    /**
     * Asks for all that was looked for, long words also within others; if there is nothing, for short words within others
     * and for what was probably meant.
     *
     * @param whose by whose words, which are those that the caller may read
     * @param ask gives the documents that satisfy a query
     */
    public <T> Found<T> find(SearchQuery query, SearchScopes whose, Function<SearchQuery, List<T>> ask) {
        return find(query, true, whose, ask);
    }

    /** The same for what a caller looks for, who may want nothing but what has the words as they were typed. */
    public <T> Found<T> find(SearchRequest request, SearchScopes whose, Function<SearchQuery, List<T>> ask) {
        return find(request.query(), request.understands(), whose, ask);
    }

    private <T> Found<T> find(
            SearchQuery query, boolean understands, SearchScopes whose, Function<SearchQuery, List<T>> ask) {
        if (query.isEmpty()) {
            return new Found<>(query, List.of());
        }
        SearchQuery widened = query.or(around(query, LONG, whose));
        List<T> rows = ask.apply(widened);
        if (!rows.isEmpty() || !understands) {
            return new Found<>(widened, rows);
        }
        SearchQuery corrected =
                widened.or(around(query, SHORT, whose)).corrected(near(SIMILAR, query.words(CORRECTABLE), whose));
        return new Found<>(corrected, corrected.equals(widened) ? List.of() : ask.apply(corrected));
    }

    private Map<String, List<String>> around(SearchQuery query, Pattern words, SearchScopes whose) {
        return near(AROUND, query.words(words), whose);
    }

    private Map<String, List<String>> near(String statement, List<String> words, SearchScopes whose) {
        if (words.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(statement)
                .param("scopes", whose.ids())
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
