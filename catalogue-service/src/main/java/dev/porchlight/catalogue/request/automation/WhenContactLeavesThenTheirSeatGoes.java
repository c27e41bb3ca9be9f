package dev.porchlight.catalogue.request.automation;

import dev.porchlight.catalogue.request.commands.RemoveApprover;
import dev.porchlight.platform.reaction.Reaction;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever left decides no more; what waited for them alone goes to somebody else. */
@Component
class WhenContactLeavesThenTheirSeatGoes {

    record ContactDeactivated(UUID contactId) {}

    private final JdbcClient jdbc;

    WhenContactLeavesThenTheirSeatGoes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Reaction("porchlight.identity.ContactDeactivated.v1")
    List<RemoveApprover> on(ContactDeactivated event) {
        return jdbc.sql("""
                        select distinct p.request_id from request_part p
                        join request_seat s on s.request_id = p.request_id and s.part = p.part and s.round = p.round
                        where p.status = 'waiting' and s.person_id = ? and s.vote is null and s.left_at is null""").param(event.contactId()).query(UUID.class).list().stream()
                .map(request -> new RemoveApprover(request, event.contactId()))
                .toList();
    }
}
