package dev.porchlight.identity.agent.read;

import dev.porchlight.identity.agent.events.AgentDeactivated;
import dev.porchlight.identity.agent.events.AgentInvited;
import dev.porchlight.identity.agent.events.AgentRegistered;
import dev.porchlight.identity.agent.events.AgentRenamed;
import dev.porchlight.identity.agent.events.AgentRolesChanged;
import dev.porchlight.identity.agent.events.AgentSecondFactorRemoved;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agents as they are now. */
@Component
@ProcessingGroup("identity-views")
class AgentProjector {

    private final JdbcClient jdbc;

    AgentProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AgentRegistered event, @SequenceNumber long version) {
        jdbc.sql("insert into agent (id, name, email, roles, active, version) values (?, ?, ?, ?, true, ?)")
                .params(
                        event.agentId(),
                        event.name(),
                        event.email(),
                        event.roles().toArray(String[]::new),
                        version)
                .update();
    }

    @EventHandler
    void on(AgentRenamed event, @SequenceNumber long version) {
        jdbc.sql("update agent set name = ?, version = ? where id = ?")
                .params(event.name(), version, event.agentId())
                .update();
    }

    @EventHandler
    void on(AgentRolesChanged event, @SequenceNumber long version) {
        jdbc.sql("update agent set roles = ?, version = ? where id = ?")
                .params(event.roles().toArray(String[]::new), version, event.agentId())
                .update();
    }

    @EventHandler
    void on(AgentDeactivated event, @SequenceNumber long version) {
        jdbc.sql("update agent set active = false, version = ? where id = ?")
                .params(version, event.agentId())
                .update();
    }

    @EventHandler
    void on(AgentInvited event, @SequenceNumber long version, @Timestamp Instant at) {
        jdbc.sql("update agent set invited_at = ?, version = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), version, event.agentId())
                .update();
    }

    @EventHandler
    void on(AgentSecondFactorRemoved event, @SequenceNumber long version) {
        jdbc.sql("update agent set version = ? where id = ?")
                .params(version, event.agentId())
                .update();
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate agent").update();
    }
}
