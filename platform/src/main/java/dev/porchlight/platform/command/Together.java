package dev.porchlight.platform.command;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends many commands in one transaction, of which each may be refused without the others. */
public final class Together {

    private final Commands commands;
    private final TransactionTemplate inOne;
    private final TransactionTemplate inPart;

    Together(Commands commands, PlatformTransactionManager transactions) {
        this.commands = commands;
        this.inOne = new TransactionTemplate(transactions);
        this.inPart = new TransactionTemplate(transactions);
        this.inPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Whatever is not refused is done. A savepoint for each would cost as much as the command, and so would storing each by itself:
     * while none is refused, all of it is done at once. Of two that cannot both be, as those that want one number, the second is
     * refused.
     *
     * @return by the very command why it was refused, with an empty pointer if it is by a rule and not for a field
     */
    public <C> Map<C, List<FieldError>> sendAll(List<C> all, Caller by) {
        return inOne.execute(transaction -> {
            Map<C, List<FieldError>> refused = new IdentityHashMap<>();
            // Before the first savepoint: turns that are taken within it are given back with what is taken back.
            commands.takeTurns(all);
            if (!allAtOnce(all, by)) {
                for (C command : all) {
                    List<FieldError> errors = refusal(() -> commands.send(command, by));
                    if (!errors.isEmpty()) {
                        refused.put(command, errors);
                    }
                }
            }
            return refused;
        });
    }

    /** The same with what another system brings: of each, what became of it. */
    public <C> List<Brought<C>> send(List<Brought<C>> brought, Caller by) {
        Map<C, List<FieldError>> refused = sendAll(
                brought.stream().map(Brought::command).filter(Objects::nonNull).toList(), by);
        return brought.stream()
                .map(one -> refused.containsKey(one.command()) ? one.refused(refused.get(one.command())) : one)
                .toList();
    }

    /** What is stored last is not seen by what was decided before it: a table by which commands are decided may refuse it then. */
    private boolean allAtOnce(List<?> all, Caller by) {
        try {
            return refusal(() -> commands.sendAll(all, by)).isEmpty();
        } catch (DataIntegrityViolationException notBoth) {
            return false;
        }
    }

    /** Why something was refused, and then nothing of it is done; empty if it was not. */
    private List<FieldError> refusal(Runnable sending) {
        try {
            inPart.executeWithoutResult(part -> sending.run());
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors();
        } catch (RuleBroken broken) {
            return List.of(new FieldError("", broken.getMessage()));
        }
    }
}
