package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.ticket.ReopenPeriod;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import dev.porchlight.ticket.ticket.events.ForRequest;
import dev.porchlight.ticket.ticket.read.TicketDetail.Entry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Tickets")
class TicketDetailController {

    /** Entries of a ticket's history in one answer. Few tickets have more. */
    private static final int MOST_AT_ONCE = 500;

    private static final int DEFAULT_SIZE = 100;

    private static final TypeReference<List<Named>> PEOPLE = new TypeReference<>() {};

    private static final String HEAD = """
            select t.*, o.name as organisation_name, r.name as requester_name, a.name as assignee_name,
              (select json_agg(json_build_object('id', f.contact_id, 'name', p.name) order by p.name)
               from ticket_follower f left join directory_person p on p.id = f.contact_id
               where f.ticket_id = t.id) as followers
            from ticket t
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person r on r.id = t.requester_id
            left join directory_person a on a.id = t.assignee_id
            where\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Timeline timeline;
    private final ReopenPeriod reopenPeriod;
    private final SlaClocks clocks;
    private final Reports reports;
    private final RelatedTickets related;
    private final TicketAsOf past;
    private final Watchers watchers;

    TicketDetailController(
            JdbcClient jdbc,
            JsonMapper json,
            Timeline timeline,
            ReopenPeriod reopenPeriod,
            SlaClocks clocks,
            Reports reports,
            RelatedTickets related,
            Watchers watchers,
            TicketAsOf past) {
        this.past = past;
        this.related = related;
        this.watchers = watchers;
        this.jdbc = jdbc;
        this.json = json;
        this.timeline = timeline;
        this.reopenPeriod = reopenPeriod;
        this.clocks = clocks;
        this.reports = reports;
    }

    @GetMapping("/api/tickets/{idOrNumber}")
    @Operation(summary = "Open a ticket, by its id or its number")
    TicketDetail open(
            @PathVariable String idOrNumber,
            @Parameter(description = "As it was at that moment, as far as you could have seen it then")
                    @RequestParam(required = false)
                    Instant asOf,
            Caller caller) {
        if (asOf == null) {
            return read(idOrNumber, caller);
        }
        WhoMayOpen.by(caller);
        UUID id = jdbc.sql("select id from ticket where " + (isNumber(idOrNumber) ? "number" : "id") + " = ?")
                .param(isNumber(idOrNumber) ? (Object) Long.valueOf(idOrNumber) : id(idOrNumber))
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        return past.at(id, asOf, () -> read(id.toString(), caller).inThePast());
    }

    private static boolean isNumber(String idOrNumber) {
        return idOrNumber.matches("\\d{1,18}");
    }

    private TicketDetail read(String idOrNumber, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        boolean byNumber = isNumber(idOrNumber);
        TicketDetail head = jdbc.sql(
                        HEAD + (byNumber ? "t.number" : "t.id") + " = :key and (" + known.condition() + ")")
                .param("key", byNumber ? (Object) Long.valueOf(idOrNumber) : id(idOrNumber))
                .params(known.parameters())
                .query((row, number) -> head(row, caller))
                .optional()
                .orElseThrow(NotFound::new);
        TimelinePage newest = timeline.page(head.id(), null, MOST_AT_ONCE, caller);
        return newest.isWhole()
                ? head.with(newest.entries())
                : head.with(timeline.details(head.id()), timeline.files(head.id()), newest.entries(), true);
    }

    @GetMapping("/api/tickets/{id}/timeline")
    @Operation(
            summary = "Read a ticket's history in parts, from its end",
            description = "The newest entries, or those before one, in the order in which they happened.")
    TimelinePage history(
            @PathVariable UUID id,
            @Parameter(description = "The id of the entry before which they are to be; the newest of all if not said")
                    @RequestParam(required = false)
                    UUID before,
            @Parameter(description = "1 to 500; 100 if not said") @RequestParam(required = false) Integer size,
            Caller caller) {
        if (size != null && (size < 1 || size > MOST_AT_ONCE)) {
            throw new InvalidInput("size", "must be a whole number from 1 to " + MOST_AT_ONCE);
        }
        Known known = WhoMayOpen.by(caller);
        boolean open = jdbc.sql("select exists (select from ticket t where t.id = :id and (" + known.condition() + "))")
                .param("id", id)
                .params(known.parameters())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new NotFound();
        }
        TimelinePage page = timeline.page(id, before, size == null ? DEFAULT_SIZE : size, caller);
        return new TimelinePage(page.entries().stream().map(Entry::asShown).toList(), page.earlier());
    }

    private TicketDetail head(ResultSet row, Caller caller) throws SQLException {
        Instant resolvedAt = Times.of(row, "resolved_at");
        boolean resolved = resolvedAt != null;
        return new TicketDetail(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("summary"),
                null,
                row.getString("status"),
                row.getString("urgency"),
                row.getString("impact"),
                row.getString("priority"),
                Named.of(row, "organisation"),
                Named.of(row, "requester"),
                Named.of(row, "assignee"),
                followers(row.getString("followers")),
                List.of(),
                Times.of(row, "opened_at"),
                Times.of(row, "updated_at"),
                resolvedAt,
                resolved ? reopenPeriod.endAfter(resolvedAt) : null,
                request(row),
                sla(row.getObject("id", UUID.class)),
                row.getObject("rating", Integer.class),
                reports.of(row.getObject("id", UUID.class), caller),
                row.getBoolean("merged"),
                related.of(row.getObject("id", UUID.class), caller),
                watchers.of(row.getObject("id", UUID.class), caller),
                row.getLong("version") - (caller.isCustomer() ? row.getLong("unseen") : 0),
                List.of(),
                false,
                row.getBoolean("merged")
                        ? Allowed.nothing()
                        : Allowed.to(caller, resolved, resolved && !reopenPeriod.isOver(resolvedAt))
                                .with(isRequester(row, caller), resolved, row.getObject("rating") != null));
    }

    private static boolean isRequester(ResultSet row, Caller caller) throws SQLException {
        return caller.isCustomer() && caller.personId().equals(row.getObject("requester_id", UUID.class));
    }

    private static ForRequest request(ResultSet row) throws SQLException {
        UUID id = row.getObject("request_id", UUID.class);
        return id == null ? null : new ForRequest(id, row.getLong("request_number"), row.getInt("request_part"));
    }

    private @Nullable SlaLeft sla(UUID ticket) {
        return clocks.of(ticket)
                .map(clock -> clocks.foremost(clock))
                .map(SlaLeft::of)
                .orElse(null);
    }

    private List<Named> followers(String people) {
        return people == null ? List.of() : json.readValue(people, PEOPLE);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
