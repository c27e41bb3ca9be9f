package dev.porchlight.identity.agent.automation;

import dev.porchlight.identity.agent.AgentEmailAlreadyUsed;
import dev.porchlight.identity.agent.AgentRole;
import dev.porchlight.identity.agent.Team;
import dev.porchlight.identity.agent.commands.RegisterAgent;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Somebody has to let the others in: on a service without agents, the person that the environment names. */
@Component
class WhenTeamIsEmptyThenRegisterFirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(WhenTeamIsEmptyThenRegisterFirstAdministrator.class);

    private final FirstAdministratorSettings settings;
    private final Team team;
    private final Commands commands;

    WhenTeamIsEmptyThenRegisterFirstAdministrator(FirstAdministratorSettings settings, Team team, Commands commands) {
        this.settings = settings;
        this.team = team;
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.email().isBlank() || !team.hasNobody()) {
            return;
        }
        try {
            commands.send(
                    new RegisterAgent(
                            UUID.randomUUID(),
                            new Name(settings.name()),
                            new EmailAddress(settings.email()),
                            Set.of(AgentRole.ADMINISTRATOR)),
                    Caller.system("identity-service"));
            log.info("Registered {} as the first administrator", settings.email());
        } catch (AgentEmailAlreadyUsed e) {
            log.debug("Another replica was first", e);
        }
    }
}
