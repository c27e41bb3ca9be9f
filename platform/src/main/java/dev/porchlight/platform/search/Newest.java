package dev.porchlight.platform.search;

/**
 * The newest documents with all words of a query, for tables in which newest is best. First the newest of all are looked
 * at one by one, which is enough for words that stand in many; only for the rarer ones the index on words is asked, which
 * costs by how often they stand anywhere. Either way it is about a millisecond, and PostgreSQL need not guess which.
 */
public final class Newest {

    /** How many documents are looked at one by one, and how many are enough to choose the best from. */
    private static final int LOOKED_AT = 1_000;

    private static final int ENOUGH = 30;

    private Newest() {}

    /**
     * A table expression with the columns {@code id}, {@code number} and {@code words} of the documents; the one that
     * has the query's number is always among them.
     *
     * @param table has these columns, an index on {@code number} together with what the scope asks for, and a GIN index
     *     on the same and {@code words}
     * @param scope the condition on {@code t} that bounds what is looked at, or {@code true}
     * @param visible the further condition on {@code t} under which the caller may see a document
     */
    public static String of(String table, String scope, String visible) {
        return """
                (select id, number, words from (
                  (select t.id, t.number, t.words from %1$s t
                   where t.number = cast(:searchNumber as bigint) and %2$s and (%3$s))
                  union all
                  (select t.id, t.number, t.words from (
                     select * from %1$s t where %2$s order by t.number desc limit %5$d) t
                   where t.words @@ %4$s and (%3$s) and t.number is distinct from cast(:searchNumber as bigint) limit %6$d)
                  union all
                  (select t.id, t.number, t.words from (
                     select t.number from %1$s t where %2$s order by t.number desc offset %5$d - 1 limit 1) looked_at
                   join %1$s t on t.number < looked_at.number
                   where t.words @@ %4$s and %2$s and (%3$s) and t.number is distinct from cast(:searchNumber as bigint)
                   order by t.number + 0 desc limit %6$d)
                 ) candidate limit %6$d)""".formatted(table, scope, visible, SearchQuery.ALL, LOOKED_AT, ENOUGH);
    }
}
