package dev.porchlight.ticket.cases;

import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import dev.porchlight.ticket.cases.CaseListController.CaseItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Issues and requests")
class CaseCsvController {

    private static final List<String> HEADS =
            List.of("Kind", "Number", "Title", "Status", "Priority", "Raised by", "Opened", "Updated");

    private final CaseListController cases;

    CaseCsvController(CaseListController cases) {
        this.cases = cases;
    }

    @GetMapping(value = "/api/cases/csv", produces = Csv.TYPE)
    @Operation(
            summary = "The list of tickets and requests as CSV",
            description = "All of it, up to 100,000 lines, newest change first.")
    ResponseEntity<byte[]> casesAsCsv(
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) Boolean resolved,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) List<String> status,
            @RequestParam(required = false) String requester,
            @RequestParam(required = false) String q,
            Caller caller) {
        return Csv.answer(
                "issues-and-requests.csv",
                HEADS,
                Csv.lines(
                        next -> cases.list(
                                active, resolved, kind, status, requester, q, PageRequest.after(next), caller),
                        CaseCsvController::line));
    }

    private static List<String> line(CaseItem item) {
        return List.of(
                item.kind(),
                String.valueOf(item.number()),
                Csv.text(item.title()),
                item.status(),
                item.priority() == null ? "" : item.priority(),
                Csv.text(item.requester().name()),
                item.openedAt().toString(),
                item.updatedAt().toString());
    }
}
