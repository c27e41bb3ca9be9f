package dev.porchlight.ticket.outage.read;

import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Outages")
class OutageDetailController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OutageTable outages;
    private final CalendarEntry calendar;

    OutageDetailController(OutageTable outages, CalendarEntry calendar) {
        this.outages = outages;
        this.calendar = calendar;
    }

    @GetMapping("/api/outages/{idOrNumber}")
    @Operation(summary = "Open an outage, by its id or its number")
    OutageDetail openOutage(@PathVariable String idOrNumber, Caller caller) {
        return outages.read(idOrNumber, caller);
    }

    @GetMapping(value = "/api/outages/{idOrNumber}/calendar", produces = "text/calendar")
    @Operation(summary = "Download planned maintenance for a calendar", description = "One event of RFC 5545, in UTC.")
    ResponseEntity<String> calendar(@PathVariable String idOrNumber, Caller caller) {
        OutageDetail outage = outages.read(idOrNumber, caller);
        if (!outage.kind().equals("maintenance")) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("outage-" + outage.number() + ".ics")
                                .build()
                                .toString())
                .body(calendar.of(outage));
    }
}
