package dev.porchlight.catalogue.request.automation;

import dev.porchlight.catalogue.request.commands.RemoveApprover;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.reaction.Reaction;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever left decides no more; what waited for them alone goes to somebody else. It is looked for once more a little later:
 * of a request that was sent at the same moment the tables know only after it.
 */
@Component
class WhenContactLeavesThenTheirSeatGoes {

    static final String ASKED_MEANWHILE = "asked-meanwhile";

    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(10);
    private static final Caller SYSTEM = Caller.system("catalogue");

    record ContactDeactivated(UUID contactId) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Due due;
    private final Commands commands;
    private final Clock clock;

    WhenContactLeavesThenTheirSeatGoes(JdbcClient jdbc, Directory directory, Due due, Commands commands, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.due = due;
        this.commands = commands;
        this.clock = clock;
    }

    @Reaction("porchlight.identity.ContactDeactivated.v1")
    List<RemoveApprover> on(ContactDeactivated event) {
        due.put(
                ASKED_MEANWHILE,
                event.contactId().toString(),
                event,
                clock.instant().plus(A_LITTLE_LATER));
        return seatsOf(event.contactId());
    }

    @DueWork(ASKED_MEANWHILE)
    void again(ContactDeactivated left) {
        if (directory.contact(left.contactId()).isEmpty()) {
            seatsOf(left.contactId()).forEach(seat -> commands.send(seat, SYSTEM));
        }
    }

    private List<RemoveApprover> seatsOf(UUID person) {
        return jdbc.sql("""
                        select distinct p.request_id from request_part p
                        join request_seat s on s.request_id = p.request_id and s.part = p.part and s.round = p.round
                        where p.status = 'waiting' and s.person_id = ? and s.vote is null and s.left_at is null""").param(person).query(UUID.class).list().stream()
                .map(request -> new RemoveApprover(request, person))
                .toList();
    }
}
