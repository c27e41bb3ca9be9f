package dev.porchlight.platform.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of tables in a schema of their own. In a transaction that {@linkplain #use() uses} them, whoever names a table gets its
 * copy; what they hold takes the place of what the tables hold in one transaction. They have no indexes but those that keep rows
 * unique, for indexes are most of what writing costs, until one is missed.
 */
public class ShadowTables {

    /** Who reads so many more from a copy by the next time that it is asked, seeks what no index leads to. */
    private static final long MANY_ROWS = 100_000;

    private static final String WORDS = "search_word";

    private static final String TABLES_OF = """
            select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = '%s'::regnamespace""";

    /** Copies from which this transaction has deleted, and how: all by {@code truncate}, or by {@code delete} what it names. */
    private static final String EMPTIED = """
            select c.relname from pg_locks l join pg_class c on c.oid = l.relation
            where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relnamespace = '%s'::regnamespace
                and l.mode = '%s'""";

    /** For a table's copy: those that keep its rows unique, or the others. */
    private static final String INDEXES = """
            select replace(pg_get_indexdef(i.indexrelid), ' ON public.', ' ON %s.')
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
            where i.indrelid = ('public.' || quote_ident(?))::regclass and i.indisunique = ? and a.amname = 'btree'""";

    private static final String READ_FROM_END_TO_END =
            "select relname, seq_tup_read from pg_stat_xact_user_tables where schemaname = ? and seq_tup_read > 0";

    /** By which a row is known in a table and its copy; null where there is no such key, or where tables refer to each other. */
    private static final String SAME_ROW = """
            select string_agg(format('s.%1$I = r.%1$I', a.attname), ' and ')
            from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
            where i.indisprimary and i.indrelid = ('public.' || quote_ident(?))::regclass and not exists (
              select from pg_constraint c where c.contype = 'f' and i.indrelid in (c.conrelid, c.confrelid))""";

    private static final String REFERENCES = """
            select other.relname from pg_constraint c join pg_class other on other.oid = c.confrelid
            where c.contype = 'f' and c.conrelid = ('public.' || quote_ident(?))::regclass and c.confrelid <> c.conrelid""";

    /** But for those that the database computes. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = ('public.' || quote_ident(?))::regclass and attnum > 0 and not attisdropped and attgenerated = ''""";

    private static final String IDENTITIES = """
            select attname from pg_attribute
            where attrelid = ('public.' || quote_ident(?))::regclass and attidentity <> '' and not attisdropped""";

    private final JdbcTemplate jdbc;
    private final String schema;
    private final Map<String, Long> readThrough = new HashMap<>();
    private final Set<String> indexed = new HashSet<>();
    private List<String> tables = List.of();

    public ShadowTables(JdbcTemplate jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** Copies all there are, empty; not logged, as they are made anew if the database dies. In a transaction of its own. */
    public void create() {
        drop();
        jdbc.execute("create schema " + schema);
        for (String table : jdbc.queryForList(TABLES_OF.formatted("public"), String.class)) {
            jdbc.execute("create unlogged table %s (like %s including all excluding indexes)"
                    .formatted(shadow(table), real(table)));
        }
    }

    public void drop() {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    /** From here to the end of this transaction. */
    public void use() {
        jdbc.execute("set local search_path = " + schema + ", public");
    }

    /**
     * Keeps those that are emptied: they are what is to be filled. The others are read where they are. Where only some rows
     * are deleted, the copy holds the rest.
     */
    public void keepEmptied(Runnable emptying) {
        use();
        emptying.run();
        Set<String> emptied = new HashSet<>(emptiedBy("AccessExclusiveLock"));
        List<String> deletedFrom = emptiedBy("RowExclusiveLock");
        emptied.addAll(deletedFrom);
        for (String table : jdbc.queryForList(TABLES_OF.formatted(schema), String.class)) {
            if (!emptied.contains(table) && !table.equals(WORDS)) {
                jdbc.execute("drop table " + shadow(table));
            }
        }
        tables = inOrder(emptied);
        deletedFrom.forEach(table -> copy(table, real(table), shadow(table), ""));
        emptying.run();
        tables.forEach(table -> createIndexes(table, true));
    }

    private List<String> emptiedBy(String lock) {
        return jdbc.queryForList(EMPTIED.formatted(schema, lock), String.class);
    }

    private void createIndexes(String table, boolean unique) {
        jdbc.queryForList(INDEXES.formatted(schema), String.class, table, unique)
                .forEach(jdbc::execute);
    }

    public List<String> tables() {
        return tables;
    }

    /** Those first that others refer to. */
    private List<String> inOrder(Set<String> all) {
        List<String> ordered = new ArrayList<>();
        all.stream().sorted().forEach(table -> addBehindItsReferences(table, all, ordered));
        return ordered;
    }

    private void addBehindItsReferences(String table, Set<String> all, List<String> ordered) {
        if (all.contains(table) && !ordered.contains(table)) {
            jdbc.queryForList(REFERENCES, String.class, table)
                    .forEach(other -> addBehindItsReferences(other, all, ordered));
            ordered.add(table);
        }
    }

    /**
     * For the end of a transaction that has filled them, or now and then in a long one: words that were learnt are known, each
     * once, and copies that were read from end to end, again and again, get the other indexes of their tables.
     */
    public void settle() {
        learnWords();
        jdbc.query(
                READ_FROM_END_TO_END,
                row -> {
                    String table = row.getString("relname");
                    long now = row.getLong("seq_tup_read");
                    long before = Objects.requireNonNullElse(readThrough.put(table, now), 0L);
                    if (tables.contains(table) && now - (before > now ? 0 : before) > MANY_ROWS && indexed.add(table)) {
                        createIndexes(table, false);
                        jdbc.execute("analyze " + shadow(table));
                    }
                },
                schema);
    }

    private void learnWords() {
        if (jdbc.queryForObject("select exists (select from %s)".formatted(shadow(WORDS)), Boolean.class)) {
            jdbc.execute("insert into %s select distinct * from %s order by scope, word on conflict do nothing"
                    .formatted(real(WORDS), shadow(WORDS)));
            jdbc.execute("truncate " + shadow(WORDS));
        }
    }

    /** Nobody writes to the tables from here to the end of this transaction; everybody reads on. */
    void holdWriters() {
        tables.forEach(table -> jdbc.execute("lock table " + real(table) + " in share row exclusive mode"));
    }

    /** The tables hold what their copies do; rows that do so already are left alone. */
    public void takeTheirPlace() {
        for (String table : tables.reversed()) {
            jdbc.execute("delete from %s r".formatted(real(table))
                    + unless(table, "select from %s s where %%s and s.* *= r.*".formatted(shadow(table))));
        }
        for (String table : tables) {
            copy(
                    table,
                    shadow(table) + " s",
                    real(table),
                    unless(table, "select from %s r where %%s".formatted(real(table))));
            for (String identity : jdbc.queryForList(IDENTITIES, String.class, table)) {
                jdbc.execute("select setval(pg_get_serial_sequence('%1$s', '%2$s'), (select max(\"%2$s\") from %1$s))"
                        .formatted(real(table), identity));
            }
        }
    }

    private void copy(String table, String from, String to, String which) {
        String columns = jdbc.queryForObject(COLUMNS, String.class, table);
        jdbc.execute("insert into %1$s (%2$s) overriding system value select %2$s from %3$s%4$s"
                .formatted(to, columns, from, which));
    }

    /** Nothing where rows cannot be told from each other; all are meant then. */
    private String unless(String table, String found) {
        String same = jdbc.queryForObject(SAME_ROW, String.class, table);
        return same == null ? "" : " where not exists (" + found.formatted(same) + ")";
    }

    private static String real(String table) {
        return "public.\"" + table + "\"";
    }

    private String shadow(String table) {
        return schema + ".\"" + table + "\"";
    }
}
