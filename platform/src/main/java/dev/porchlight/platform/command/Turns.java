package dev.porchlight.platform.command;

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

    /** Waits until no other transaction changes the command's aggregate; the turn lasts to the transaction's end. */
    void await(CommandMessage<?> command) {
        try {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(targets.resolveTarget(command).getIdentifier())
                    .query((row, number) -> 0)
                    .single();
        } catch (PessimisticLockingFailureException e) {
            throw new ConcurrencyException("Two transactions wait for each other's turns", e);
        }
    }
}
