package dev.porchlight.ticket.draft;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A ticket that somebody has begun to write. It is the page's own business what stands in it: nobody else reads it. */
@RestController
@RequestMapping("/api/tickets/unsent")
@Tag(name = "Tickets")
class UnsentTicketController {

    private static final int LONGEST = 200_000;

    /** Both null if nothing was kept. */
    record UnsentTicket(@Nullable String form, @Nullable Instant savedAt) {}

    record UnsentTicketForm(
            @Schema(description = "As the page that keeps it wants it back")
            @NotBlank(message = "is required")
            @Size(max = LONGEST, message = "must have at most 200,000 characters")
            String form) {}

    private final JdbcClient jdbc;

    UnsentTicketController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(summary = "Read the ticket you have begun to write, on whatever device")
    UnsentTicket readUnsent(Caller caller) {
        return jdbc.sql("select form, saved_at from unsent_ticket where person_id = ?")
                .param(caller.personId())
                .query((row, number) -> new UnsentTicket(row.getString("form"), Times.of(row, "saved_at")))
                .optional()
                .orElse(new UnsentTicket(null, null));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Keep the ticket you have begun to write",
            description = "For 90 days. The last one kept is the one; files are not part of it.")
    void keepUnsent(@Valid @RequestBody UnsentTicketForm ticket, Caller caller) {
        jdbc.sql("""
                insert into unsent_ticket (person_id, form, saved_at) values (?, ?, now())
                on conflict (person_id) do update set form = excluded.form, saved_at = now()""").params(caller.personId(), ticket.form()).update();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let go of the ticket you have begun to write")
    void discardUnsent(Caller caller) {
        jdbc.sql("delete from unsent_ticket where person_id = ?")
                .param(caller.personId())
                .update();
    }
}
