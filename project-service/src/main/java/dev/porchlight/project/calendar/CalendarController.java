package dev.porchlight.project.calendar;

import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.Audience;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Calendars")
class CalendarController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    record NewFeed(
            UUID id,

            @Schema(description = "For a calendar program; whoever has it sees the dates. It cannot be told again.")
            String address) {}

    private final ProjectCalendar calendar;
    private final CalendarFeeds feeds;
    private final JdbcClient jdbc;
    private final String publicUrl;

    CalendarController(
            ProjectCalendar calendar,
            CalendarFeeds feeds,
            JdbcClient jdbc,
            @Value("${porchlight.public-url}") String publicUrl) {
        this.calendar = calendar;
        this.feeds = feeds;
        this.jdbc = jdbc;
        this.publicUrl = publicUrl;
    }

    @GetMapping(value = "/api/projects/{id}/calendar", produces = "text/calendar")
    @Operation(summary = "Download a project's dates as a calendar")
    ResponseEntity<String> download(@PathVariable UUID id, Caller caller) {
        var known = Audience.of(caller);
        jdbc.sql("select 1 from project t where t.id = :id and (" + known.condition() + ")")
                .param("id", id)
                .params(known.parameters())
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"project.ics\"")
                .body(calendar.of(id, caller));
    }

    @GetMapping("/api/project-feeds")
    @Operation(summary = "List the addresses at which calendars fetch your dates")
    List<CalendarFeeds.Feed> feeds(Caller caller) {
        return feeds.of(caller);
    }

    @PostMapping("/api/project-feeds")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make an address at which a calendar fetches the dates of your projects",
            description = "For people. Of agents, the projects that they run.")
    NewFeed make(Caller caller) {
        UUID id = UUID.randomUUID();
        return new NewFeed(id, publicUrl + "/api/project-calendars/" + feeds.make(id, caller));
    }

    @DeleteMapping("/api/project-feeds/{feedId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an address")
    void revoke(@PathVariable UUID feedId, Caller caller) {
        feeds.revoke(feedId, caller);
    }

    @GetMapping(value = "/api/project-calendars/{secret}", produces = "text/calendar")
    @SecurityRequirements
    @Operation(summary = "Fetch somebody's dates by the address they were given")
    ResponseEntity<String> fetch(@PathVariable String secret) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(calendar.ofAll(feeds.ownerOf(secret)));
    }
}
