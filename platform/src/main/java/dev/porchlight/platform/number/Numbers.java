package dev.porchlight.platform.number;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives out numbers, each once. */
public final class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number, mostly without gaps: one that is given to what fails is lost. Nobody waits for it.
     *
     * @param sequence a sequence in this service's database, such as {@code ticket_number}
     */
    public long next(String sequence) {
        return jdbc.sql("select nextval(cast(? as regclass))")
                .param(sequence)
                .query(Long.class)
                .single();
    }

    /**
     * The next number of a series without gaps, from 1 on: it is given together with what the transaction does, or not at
     * all. Until the transaction's end everybody else waits who wants one of the series; so it is asked for late, in the
     * handler of the command that decides, which takes these {@code Numbers} as a parameter.
     *
     * @param series any name, such as {@code invoice-2026}; it begins when it is first asked for
     * @throws IllegalStateException outside of a transaction
     */
    public long nextWithoutGap(String series) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A number without gaps is given in the transaction that uses it");
        }
        return jdbc.sql("""
                        insert into number_series (name, last) values (?, 1)
                        on conflict (name) do update set last = number_series.last + 1 returning last""").param(series).query(Long.class).single();
    }
}
