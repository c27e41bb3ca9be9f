package dev.porchlight.identity.agent.write;

import dev.porchlight.identity.agent.AgentRole;
import dev.porchlight.identity.agent.Team;
import dev.porchlight.identity.agent.events.AgentDeactivated;
import dev.porchlight.identity.agent.events.AgentRegistered;
import dev.porchlight.identity.agent.events.AgentRolesChanged;
import dev.porchlight.identity.value.EmailAddress;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The active agents in a table that is written in the transaction of the command itself. Whoever asks locks it until
 * their command is done; agents change too rarely for anybody to wait.
 */
@Component
@ProcessingGroup("service-team")
class TeamTable implements Team {

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasNobody() {
        return !exists("select 1 from service_team");
    }

    @Override
    public boolean has(EmailAddress email) {
        lock();
        return exists("select 1 from service_team where email = ?", email.text());
    }

    @Override
    public boolean hasAdministratorBesides(UUID agentId) {
        lock();
        return exists("select 1 from service_team where administrator and agent_id <> ?", agentId);
    }

    @EventHandler
    void on(AgentRegistered event) {
        jdbc.sql("insert into service_team (agent_id, email, administrator) values (?, ?, ?)")
                .params(event.agentId(), event.email(), isAdministrator(event.roles()))
                .update();
    }

    @EventHandler
    void on(AgentRolesChanged event) {
        jdbc.sql("update service_team set administrator = ? where agent_id = ?")
                .params(isAdministrator(event.roles()), event.agentId())
                .update();
    }

    @EventHandler
    void on(AgentDeactivated event) {
        jdbc.sql("delete from service_team where agent_id = ?")
                .param(event.agentId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate service_team").update();
    }

    private void lock() {
        jdbc.sql("lock table service_team in share row exclusive mode").update();
    }

    private boolean exists(String query, Object... parameters) {
        return jdbc.sql("select exists (" + query + ")")
                .params(parameters)
                .query(Boolean.class)
                .single();
    }

    private static boolean isAdministrator(List<String> roles) {
        return roles.contains(AgentRole.ADMINISTRATOR.word());
    }
}
