package dev.porchlight.ticket.draft;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tickets/{id}/drafts")
@Tag(name = "Tickets")
class DraftController {

    private static final Set<String> KINDS = Set.of("reply", "note");

    /**
     * @param text rich text
     */
    record TicketDraft(
            @Schema(allowableValues = {"reply", "note"}) String kind, String text, Instant savedAt) {}

    record TicketDrafts(List<TicketDraft> items) {}

    record NewTicketDraft(
            @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text) {}

    private final JdbcClient jdbc;

    DraftController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(summary = "Read what you have begun to write to a ticket, on whatever device")
    TicketDrafts read(@PathVariable UUID id, Caller caller) {
        requireOpen(id, caller);
        return new TicketDrafts(jdbc.sql("select * from draft where person_id = ? and ticket_id = ? order by kind")
                .params(caller.personId(), id)
                .query((row, number) ->
                        new TicketDraft(row.getString("kind"), row.getString("text"), Times.of(row, "saved_at")))
                .list());
    }

    @PutMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Keep what you have begun to write",
            description = "For 90 days. The last one kept is the one.")
    void keep(
            @PathVariable UUID id, @PathVariable String kind, @Valid @RequestBody NewTicketDraft draft, Caller caller) {
        requireOpen(id, caller);
        requireKind(kind, caller);
        String text = RichText.cleanOrNull(draft.text());
        if (text == null) {
            discard(id, kind, caller);
            return;
        }
        jdbc.sql("""
                insert into draft (person_id, ticket_id, kind, text, saved_at) values (?, ?, ?, ?, now())
                on conflict (person_id, ticket_id, kind) do update set text = excluded.text, saved_at = now()""").params(caller.personId(), id, kind, text).update();
    }

    @DeleteMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let go of what you have begun to write")
    void discard(@PathVariable UUID id, @PathVariable String kind, Caller caller) {
        requireOpen(id, caller);
        requireKind(kind, caller);
        jdbc.sql("delete from draft where person_id = ? and ticket_id = ? and kind = ?")
                .params(caller.personId(), id, kind)
                .update();
    }

    private void requireOpen(UUID ticket, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        caller.personId();
        boolean open = jdbc.sql("select exists (select from ticket t where t.id = :id and (" + known.condition() + "))")
                .param("id", ticket)
                .params(known.parameters())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new NotFound();
        }
    }

    private static void requireKind(String kind, Caller caller) {
        if (!KINDS.contains(kind) || kind.equals("note") && !caller.isAgent()) {
            throw new InvalidInput("kind", caller.isAgent() ? "must be reply or note" : "must be reply");
        }
    }
}
