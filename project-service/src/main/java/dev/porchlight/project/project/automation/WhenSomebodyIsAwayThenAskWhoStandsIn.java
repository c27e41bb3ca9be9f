package dev.porchlight.project.project.automation;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AskStandIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for somebody's word goes to who stands in for them, once they are away. */
@Component
class WhenSomebodyIsAwayThenAskWhoStandsIn {

    static final String ABSENCE = "project-absence";

    private static final Caller SYSTEM = Caller.system("project");

    record StandInNamed(UUID personId, UUID standInId, Instant from, Instant until) {}

    record StandInEnded(UUID personId) {}

    private final Due due;
    private final Commands commands;
    private final JdbcClient jdbc;
    private final Clock clock;

    WhenSomebodyIsAwayThenAskWhoStandsIn(Due due, Commands commands, JdbcClient jdbc, Clock clock) {
        this.due = due;
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Naming somebody else, or for another time, takes the place of what was said before. */
    @Incoming("porchlight.catalogue.StandInNamed.v1")
    void on(StandInNamed event) {
        due.put(ABSENCE, event.personId().toString(), event, event.from());
    }

    @Incoming("porchlight.catalogue.StandInEnded.v1")
    void on(StandInEnded event) {
        due.drop(ABSENCE, event.personId().toString());
    }

    @DueWork(ABSENCE)
    void ask(StandInNamed absence) {
        if (clock.instant().isBefore(absence.until())) {
            waitingFor(absence.personId())
                    .forEach(project ->
                            commands.send(new AskStandIn(project, absence.personId(), absence.standInId()), SYSTEM));
        }
    }

    private List<UUID> waitingFor(UUID person) {
        return jdbc.sql("""
                        select distinct project_id from shown_milestone
                        where state = 'reached' and awaited @> to_jsonb(cast(? as text))""").param(person.toString()).query(UUID.class).list();
    }
}
