package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.allotment.Allotment;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/billing/allotments")
@Tag(name = "Contracts")
class AllotmentReportController {

    /**
     * What an organisation was allotted and used in a range of days.
     *
     * @param lines one for each line of its contracts that ran in the range; empty if none did
     */
    record AllotmentReport(Named organisation, LocalDate from, LocalDate to, List<LineLog> lines) {}

    private final LineRows lines;
    private final ChargeTable charges;
    private final InvoiceReaders readers;
    private final Directory directory;
    private final Settings settings;
    private final Clock clock;

    AllotmentReportController(
            LineRows lines,
            ChargeTable charges,
            InvoiceReaders readers,
            Directory directory,
            Settings settings,
            Clock clock) {
        this.lines = lines;
        this.charges = charges;
        this.readers = readers;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "What was allotted and used in a range of days",
            description = "Both days are within; the month up to today if not said. Nothing is told of days to come.")
    AllotmentReport report(
            @Parameter(description = "Required for agents; customers see their own") @RequestParam(required = false)
                    UUID organisationId,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @Parameter(description = "Lines that count this; all if not said")
                    @RequestParam(required = false)
                    @Schema(implementation = Unit.class)
                    String unit,
            Caller caller) {
        UUID organisation = organisationId == null ? caller.organisationId() : organisationId;
        if (organisation == null) {
            throw new InvalidInput("organisationId", "is required");
        }
        readers.require(caller, organisation);
        Unit counted = unit == null ? null : unit(unit);
        LocalDate today = settings.dayOf(clock.instant());
        LocalDate end = to == null || to.isAfter(today) ? today : to;
        LocalDate start = from == null ? end.minusMonths(1).plusDays(1) : from;
        DayRange.require(start, end);
        List<LineRow> ran = lines.ofOrganisation(organisation).stream()
                .filter(row -> counted == null || row.line().latest().unit() == counted)
                .filter(row -> ran(row.line().run(), start, end))
                .toList();
        Map<UUID, Allotment> allotments = lines.allotments(ran, start, end);
        return new AllotmentReport(
                new Named(organisation, directory.names(List.of(organisation)).get(organisation)),
                start,
                end,
                ran.stream()
                        .map(row -> LineLog.of(
                                row, allotments.get(row.id()), start, end, charges.invoicesOf(row.id(), caller)))
                        .toList());
    }

    @GetMapping(value = "/csv", produces = Csv.TYPE)
    @Operation(summary = "The same as CSV")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) @Schema(implementation = Unit.class) String unit,
            Caller caller) {
        return LogCsv.answer(
                "allotments.csv", report(organisationId, from, to, unit, caller).lines());
    }

    private static Unit unit(String word) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.word().equals(word))
                .findAny()
                .orElseThrow(() -> new InvalidInput(
                        "unit",
                        "must be among "
                                + Arrays.stream(Unit.values()).map(Unit::word).collect(Collectors.joining(", "))));
    }

    private static boolean ran(Run run, LocalDate from, LocalDate to) {
        return !run.startsOn().isAfter(to) && !run.isOverOn(from);
    }
}
