package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Thing;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class ReadersController {

    /**
     * Somebody at the ticket's organisation who may open it.
     *
     * @param because requester, follower, site (they see what is asked for at its site) or organisation (they see all)
     */
    record Reader(
            UUID id,
            String name,

            @ArraySchema(schema = @Schema(allowableValues = {"requester", "follower", "site", "organisation"}))
            List<String> because) {}

    /** @param people by name; beside them the whole service team may open it */
    record Readers(List<Reader> people) {}

    private final JdbcClient jdbc;
    private final Directory directory;

    ReadersController(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @GetMapping("/api/tickets/{id}/readers")
    @Operation(summary = "See who may open a ticket, and why")
    Readers readers(@PathVariable UUID id, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        Thing ticket = jdbc.sql("""
                select t.organisation_id, t.site_id, t.requester_id,
                  array(select contact_id from ticket_follower where ticket_id = t.id) as followers
                from ticket t where t.id = :id and (""" + known.condition() + ")")
                .param("id", id)
                .params(known.parameters())
                .query((row, number) -> new Thing(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("site_id", UUID.class),
                        row.getObject("requester_id", UUID.class),
                        Set.of((UUID[]) row.getArray("followers").getArray())))
                .optional()
                .orElseThrow(NotFound::new);
        return new Readers(jdbc
                .sql(
                        "select id from directory_person where organisation_id = ? and kind = 'contact' and active order by name")
                .param(ticket.organisationId())
                .query(UUID.class)
                .list()
                .stream()
                .map(directory::contact)
                .flatMap(Optional::stream)
                .map(contact -> new Reader(contact.id(), contact.name(), WhoMayOpen.because(contact, ticket)))
                .filter(reader -> !reader.because().isEmpty())
                .toList());
    }
}
