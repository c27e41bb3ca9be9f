package dev.porchlight.ticket.outage.read;

import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import dev.porchlight.ticket.outage.read.OutageListController.OutageItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Outages")
class OutageCsvController {

    private static final List<String> HEADS =
            List.of("Number", "Kind", "Title", "State", "Services", "Starts", "Ends", "Updated");

    private final OutageListController outages;

    OutageCsvController(OutageListController outages) {
        this.outages = outages;
    }

    @GetMapping(value = "/api/outages/csv", produces = Csv.TYPE)
    @Operation(
            summary = "The list of outages as CSV",
            description = "All of it, up to 100,000 lines, the latest first.")
    ResponseEntity<byte[]> outagesAsCsv(
            @RequestParam(required = false) Boolean current,
            @RequestParam(required = false) Boolean past,
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) String q,
            Caller caller) {
        return Csv.answer(
                "outages.csv",
                HEADS,
                Csv.lines(
                        next -> outages.listOutages(current, past, organisationId, q, PageRequest.after(next), caller),
                        OutageCsvController::line));
    }

    private static List<String> line(OutageItem outage) {
        return List.of(
                String.valueOf(outage.number()),
                outage.kind(),
                Csv.text(outage.title()),
                outage.state(),
                Csv.text(String.join(", ", outage.services())),
                outage.startsAt().toString(),
                outage.endsAt() == null ? "" : outage.endsAt().toString(),
                outage.updatedAt().toString());
    }
}
