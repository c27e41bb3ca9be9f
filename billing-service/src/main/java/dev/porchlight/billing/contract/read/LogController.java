package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contracts/{id}/lines/{lineId}/log")
@Tag(name = "Contracts")
class LogController {

    private final LineRows lines;
    private final ChargeTable charges;
    private final InvoiceReaders readers;
    private final Settings settings;
    private final Clock clock;

    LogController(LineRows lines, ChargeTable charges, InvoiceReaders readers, Settings settings, Clock clock) {
        this.lines = lines;
        this.charges = charges;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "What happened to a line of a contract",
            description =
                    "Opening, entries and closing; both days are within. The present period if not said. Nothing is"
                            + " told of days to come.")
    LineLog log(
            @PathVariable UUID id,
            @PathVariable UUID lineId,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            Caller caller) {
        LineRow row = lines.find(id, lineId).orElseThrow(NotFound::new);
        readers.require(caller, row.organisation().id());
        LocalDate today = settings.dayOf(clock.instant());
        LocalDate end = to == null || to.isAfter(today) ? today : to;
        LocalDate start = from == null ? row.line().run().on(end).from() : from;
        DayRange.require(start, end);
        return LineLog.of(
                row,
                lines.allotments(List.of(row), start, end).get(lineId),
                start,
                end,
                charges.invoicesOf(lineId, caller));
    }

    @GetMapping(value = "/csv", produces = Csv.TYPE)
    @Operation(summary = "The same as CSV")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID id,
            @PathVariable UUID lineId,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            Caller caller) {
        return LogCsv.answer("allotment.csv", List.of(log(id, lineId, from, to, caller)));
    }
}
