package dev.porchlight.platform.upkeep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what is no longer needed, however much it is: in slices, each a transaction of its own that is far from any
 * limit, and by one replica at a time.
 */
public class Housekeeping {

    private static final int SLICE = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Housekeeping(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Deletes rows until none is left, or leaves them to the replica that is at it already.
     *
     * @param condition SQL that names the rows, with a question mark for each parameter
     */
    public void delete(String table, String condition, Object... parameters) {
        int deleted = SLICE;
        while (deleted == SLICE) {
            deleted = transaction.execute(status -> deleteSlice(table, condition, parameters));
        }
    }

    private int deleteSlice(String table, String condition, Object... parameters) {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param("housekeeping of " + table)
                .query(Boolean.class)
                .single();
        return alone
                ? jdbc.sql("delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s limit %3$d))"
                                .formatted(table, condition, SLICE))
                        .params(parameters)
                        .update()
                : 0;
    }
}
