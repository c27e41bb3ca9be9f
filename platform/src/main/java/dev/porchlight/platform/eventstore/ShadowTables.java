package dev.porchlight.platform.eventstore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Empty copies of tables in a schema of their own. In a transaction that {@linkplain #use() uses} them, whoever names a table
 * gets its copy; what they hold takes the place of what the tables hold in one transaction.
 */
class ShadowTables {

    static final String SCHEMA = "views_anew";

    private static final String TABLES_OF = """
            select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = '%s'::regnamespace""";

    /** Of copies that this transaction has emptied. */
    private static final String EMPTIED = """
            select distinct c.relname from pg_locks l join pg_class c on c.oid = l.relation
            where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relnamespace = '%s'::regnamespace
                and l.mode in ('AccessExclusiveLock', 'RowExclusiveLock')""".formatted(SCHEMA);

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
    private List<String> tables = List.of();

    ShadowTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies all there are; not logged, as they are made anew if the database dies. */
    void create() {
        drop();
        jdbc.execute("create schema " + SCHEMA);
        for (String table : jdbc.queryForList(TABLES_OF.formatted("public"), String.class)) {
            jdbc.execute("create unlogged table %s (like %s including all)".formatted(shadow(table), real(table)));
        }
    }

    void drop() {
        jdbc.execute("drop schema if exists " + SCHEMA + " cascade");
    }

    /** From here to the end of this transaction. */
    void use() {
        jdbc.execute("set local search_path = " + SCHEMA + ", public");
    }

    /** Keeps those that are emptied meanwhile: they are what is to be filled. The others are read where they are. */
    void keepEmptied(Runnable emptying) {
        use();
        emptying.run();
        Set<String> emptied = new HashSet<>(jdbc.queryForList(EMPTIED, String.class));
        for (String table : jdbc.queryForList(TABLES_OF.formatted(SCHEMA), String.class)) {
            if (!emptied.contains(table)) {
                jdbc.execute("drop table " + shadow(table));
            }
        }
        tables = inOrder(emptied);
    }

    List<String> tables() {
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

    /** Nobody writes to the tables from here to the end of this transaction; everybody reads on. */
    void holdWriters() {
        tables.forEach(table -> jdbc.execute("lock table " + real(table) + " in share row exclusive mode"));
    }

    /** The tables hold what their copies do. */
    void takeTheirPlace() {
        tables.reversed().forEach(table -> jdbc.execute("delete from " + real(table)));
        for (String table : tables) {
            String columns = jdbc.queryForObject(COLUMNS, String.class, table);
            jdbc.execute("insert into %1$s (%3$s) overriding system value select %3$s from %2$s"
                    .formatted(real(table), shadow(table), columns));
            for (String identity : jdbc.queryForList(IDENTITIES, String.class, table)) {
                jdbc.execute("select setval(pg_get_serial_sequence('%1$s', '%2$s'), (select max(\"%2$s\") from %1$s))"
                        .formatted(real(table), identity));
            }
        }
    }

    private static String real(String table) {
        return "public.\"" + table + "\"";
    }

    private static String shadow(String table) {
        return SCHEMA + ".\"" + table + "\"";
    }
}
