package dev.porchlight.identity.agent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.agent.commands.ChangeAgentRoles;
import dev.porchlight.identity.agent.commands.DeactivateAgent;
import dev.porchlight.identity.agent.commands.InviteAgent;
import dev.porchlight.identity.agent.commands.RegisterAgent;
import dev.porchlight.identity.agent.commands.RemoveAgentSecondFactor;
import dev.porchlight.identity.agent.commands.RenameAgent;
import dev.porchlight.identity.agent.events.AgentDeactivated;
import dev.porchlight.identity.agent.events.AgentInvited;
import dev.porchlight.identity.agent.events.AgentRegistered;
import dev.porchlight.identity.agent.events.AgentRenamed;
import dev.porchlight.identity.agent.events.AgentRolesChanged;
import dev.porchlight.identity.agent.events.AgentSecondFactorRemoved;
import dev.porchlight.identity.value.Word;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Somebody of the service team. */
@Aggregate
class Agent {

    private static final String ADMINISTRATOR = AgentRole.ADMINISTRATOR.word();

    @AggregateIdentifier
    private UUID id;

    private String name;
    private List<String> roles;
    private boolean active;

    Agent() {}

    @CommandHandler
    Agent(RegisterAgent command, Caller caller, Team team) {
        onlyAdministrators(caller);
        requireRole(command.roles());
        if (team.has(command.email())) {
            throw new AgentEmailAlreadyUsed();
        }
        apply(new AgentRegistered(
                command.agentId(), command.name().text(), command.email().text(), Word.spelt(command.roles())));
    }

    /** The system itself registers the first administrator. */
    @CommandHandlerInterceptor
    void onlyAdministrators(Caller caller) {
        if (caller.kind() != Caller.Kind.SYSTEM) {
            caller.requireRole(ADMINISTRATOR);
        }
    }

    @CommandHandler
    void rename(RenameAgent command) {
        requireActive();
        if (!command.name().text().equals(name)) {
            apply(new AgentRenamed(id, command.name().text()));
        }
    }

    @CommandHandler
    void changeRoles(ChangeAgentRoles command, Team team) {
        requireActive();
        requireRole(command.roles());
        List<String> wanted = Word.spelt(command.roles());
        if (!wanted.contains(ADMINISTRATOR)) {
            anAdministratorMustStay(team);
        }
        if (!wanted.equals(roles)) {
            apply(new AgentRolesChanged(id, wanted));
        }
    }

    @CommandHandler
    void deactivate(DeactivateAgent command, Team team) {
        if (active) {
            anAdministratorMustStay(team);
            apply(new AgentDeactivated(id));
        }
    }

    @CommandHandler
    void invite(InviteAgent command) {
        requireActive();
        apply(new AgentInvited(id));
    }

    @CommandHandler
    void removeSecondFactor(RemoveAgentSecondFactor command) {
        apply(new AgentSecondFactorRemoved(id));
    }

    private void requireActive() {
        if (!active) {
            throw new AgentHasLeft();
        }
    }

    private void anAdministratorMustStay(Team team) {
        if (roles.contains(ADMINISTRATOR) && !team.hasAdministratorBesides(id)) {
            throw new LastAdministratorMustStay();
        }
    }

    private static void requireRole(Set<AgentRole> roles) {
        if (roles.isEmpty()) {
            throw new InvalidInput("/roles", "must hold at least one role");
        }
    }

    @EventSourcingHandler
    void on(AgentRegistered event) {
        id = event.agentId();
        name = event.name();
        roles = event.roles();
        active = true;
    }

    @EventSourcingHandler
    void on(AgentRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(AgentRolesChanged event) {
        roles = event.roles();
    }

    @EventSourcingHandler
    void on(AgentDeactivated event) {
        active = false;
    }
}
