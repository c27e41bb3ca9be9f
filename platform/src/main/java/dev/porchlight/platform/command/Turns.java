package dev.porchlight.platform.command;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets transactions that change the same aggregate take turns. Axon's own lock ends with the command, before a
 * surrounding transaction commits, so those who come next would decide by what they cannot see yet, and fail.
 */
class Turns {

    private final CommandTargetResolver targets;
    private final JdbcClient jdbc;

    Turns(CommandTargetResolver targets, JdbcClient jdbc) {
        this.targets = targets;
        this.jdbc = jdbc;
    }

    /**
     * Waits until no other transaction changes the commands' aggregates; the turn lasts to the transaction's end. Always in one
     * order, so that two who want the same do not wait for each other.
     */
    void await(List<CommandMessage<?>> commands) {
        try {
            jdbc.sql("""
                    select count(pg_advisory_xact_lock(turn)) from (
                        select hashtextextended(id, 0) as turn from unnest(?) as id group by 1 order by 1) as turns""")
                    .param(commands.stream()
                            .map(command -> targets.resolveTarget(command).getIdentifier())
                            .toArray(String[]::new))
                    .query(Long.class)
                    .single();
        } catch (PessimisticLockingFailureException e) {
            throw new ConcurrencyException("Two transactions wait for each other's turns", e);
        }
    }
}
