package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import dev.porchlight.ticket.ticket.read.TicketListController.TicketItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class TicketCsvController {

    private static final List<String> HEADS = List.of(
            "Number",
            "Summary",
            "Status",
            "Priority",
            "Organisation",
            "Requester",
            "Assigned to",
            "Opened",
            "Updated",
            "SLA",
            "Due",
            "Minutes left");

    private final TicketListController tickets;

    TicketCsvController(TicketListController tickets) {
        this.tickets = tickets;
    }

    @GetMapping(value = "/api/tickets/csv", produces = Csv.TYPE)
    @Operation(
            summary = "The list of tickets as CSV",
            description =
                    "All of it, up to 100,000 lines, newest change first. What is left of the promised time is working time.")
    ResponseEntity<byte[]> ticketsAsCsv(
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) Boolean resolved,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) List<String> status,
            @RequestParam(required = false) List<String> priority,
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) String requester,
            @RequestParam(required = false) String assignee,
            @RequestParam(required = false) List<String> sla,
            Caller caller) {
        return Csv.answer(
                "tickets.csv",
                HEADS,
                Csv.lines(
                        next -> tickets.list(
                                active,
                                resolved,
                                q,
                                status,
                                priority,
                                organisationId,
                                requester,
                                assignee,
                                sla,
                                PageRequest.after(next),
                                caller),
                        TicketCsvController::line));
    }

    private static List<String> line(TicketItem ticket) {
        SlaLeft left = ticket.sla();
        return List.of(
                String.valueOf(ticket.number()),
                Csv.text(ticket.summary()),
                ticket.status(),
                ticket.priority(),
                Csv.text(ticket.organisation().name()),
                Csv.text(ticket.requester().name()),
                ticket.assignee() == null ? "" : Csv.text(ticket.assignee().name()),
                ticket.openedAt().toString(),
                ticket.updatedAt().toString(),
                left == null ? "" : left.state().word(),
                left == null || left.dueAt() == null ? "" : left.dueAt().toString(),
                left == null ? "" : String.valueOf(left.leftSeconds() / 60));
    }
}
