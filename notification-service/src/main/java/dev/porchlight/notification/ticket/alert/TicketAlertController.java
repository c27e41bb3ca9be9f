package dev.porchlight.notification.ticket.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ticket-alerts")
@Tag(name = "Ticket alerts")
class TicketAlertController {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    /** Of a ticket, from the least to the most pressing. */
    enum AlertPriority {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A day of the week. */
    enum AlertDay {
        MONDAY,
        TUESDAY,
        WEDNESDAY,
        THURSDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of agents. */
    enum AlertRole {
        TECHNICIAN(Roles.TECHNICIAN),
        PROJECT_MANAGER(Roles.PROJECT_MANAGER),
        ACCOUNT_MANAGER(Roles.ACCOUNT_MANAGER),
        BILLING(Roles.BILLING),
        ADMINISTRATOR(Roles.ADMINISTRATOR);

        private final String word;

        AlertRole(String word) {
            this.word = word;
        }

        @JsonValue
        String word() {
            return word;
        }
    }

    /**
     * Of which tickets somebody hears by mail, and who.
     *
     * @param organisations whose tickets; none for everybody's
     * @param priorities none for all
     * @param days none for every day
     * @param from on the provider's clocks; null for the whole day
     * @param to before {@code from} for hours that end on the next day
     * @param roles all agents with one of them hear
     * @param agents these hear, whatever their roles
     */
    record TicketAlertItem(
            UUID id,
            Occasion occasion,
            List<Named> organisations,
            List<AlertPriority> priorities,
            List<AlertDay> days,
            @Nullable String from,
            @Nullable String to,
            List<AlertRole> roles,
            List<Named> agents) {}

    record TicketAlertList(List<TicketAlertItem> items) {}

    record TicketAlertBody(
            @NotNull(message = "is required") Occasion occasion,

            @Schema(description = "Whose tickets; none for everybody's")
            @Nullable
            @Size(max = 200, message = "must be at most 200 organisations")
            List<@NotNull(message = "is required") UUID> organisationIds,

            @Schema(description = "None for all") @Nullable @Size(max = 4, message = "must be at most 4")
            List<@NotNull(message = "is required") AlertPriority> priorities,

            @Schema(
                    description =
                            "None for every day. Hours that end after midnight belong to the day on which they begin.")
            @Nullable
            @Size(max = 7, message = "must be at most 7")
            List<@NotNull(message = "is required") AlertDay> days,

            @Schema(description = "On the provider's clocks; null, with the end, for the whole day")
            @Nullable
            @Pattern(regexp = TIME, message = "must be hours and minutes with a colon between them")
            String from,

            @Schema(description = "Before the beginning for hours that end on the next day")
            @Nullable
            @Pattern(regexp = TIME, message = "must be hours and minutes with a colon between them")
            String to,

            @Schema(description = "All agents with one of them hear")
            @Nullable
            @Size(max = 5, message = "must be at most 5")
            List<@NotNull(message = "is required") AlertRole> roles,

            @Schema(description = "These hear, whatever their roles")
            @Nullable
            @Size(max = 100, message = "must be at most 100 agents")
            List<@NotNull(message = "is required") UUID> agentIds) {}

    record Kept(UUID id) {}

    private final TicketAlerts alerts;
    private final Directory directory;

    TicketAlertController(TicketAlerts alerts, Directory directory) {
        this.alerts = alerts;
        this.directory = directory;
    }

    @ModelAttribute
    void onlyAdministrators(Caller caller) {
        caller.requireRole(Roles.ADMINISTRATOR);
    }

    @GetMapping
    @Operation(
            summary = "Who hears of new tickets, and of those that nobody has",
            description = "For administrators. Whoever fits several hears once.")
    TicketAlertList list() {
        List<TicketAlert> all = alerts.all();
        Set<UUID> ids = new HashSet<>();
        all.forEach(alert -> {
            ids.addAll(alert.organisationIds());
            ids.addAll(alert.agentIds());
        });
        Map<UUID, String> names = directory.names(ids);
        return new TicketAlertList(all.stream().map(alert -> item(alert, names)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Have somebody hear of tickets")
    Kept add(@Valid @RequestBody TicketAlertBody body, Caller caller) {
        Kept kept = new Kept(UUID.randomUUID());
        alerts.keep(alert(kept.id(), body), caller.name());
        return kept;
    }

    @PutMapping("/{alertId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say anew who hears of which tickets")
    void change(@PathVariable UUID alertId, @Valid @RequestBody TicketAlertBody body, Caller caller) {
        if (!alerts.has(alertId)) {
            throw new NotFound();
        }
        alerts.keep(alert(alertId, body), caller.name());
    }

    @DeleteMapping("/{alertId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Have nobody hear by this any more")
    void drop(@PathVariable UUID alertId) {
        alerts.drop(alertId);
    }

    private TicketAlert alert(UUID id, TicketAlertBody body) {
        Set<UUID> organisations = Set.copyOf(orNone(body.organisationIds()));
        if (!directory.organisations(organisations).equals(organisations)) {
            throw new InvalidInput("/organisationIds", "must be organisations that there are");
        }
        List<UUID> agents = orNone(body.agentIds()).stream().distinct().toList();
        if (!agents.stream().allMatch(directory::isAgent)) {
            throw new InvalidInput("/agentIds", "must be agents");
        }
        if (agents.isEmpty() && orNone(body.roles()).isEmpty()) {
            throw new InvalidInput("/roles", "must say who hears: roles, or agents");
        }
        if ((body.from() == null) != (body.to() == null)) {
            throw new InvalidInput(body.from() == null ? "/from" : "/to", "is required with the other");
        }
        if (body.from() != null && body.from().equals(body.to())) {
            throw new InvalidInput("/to", "must be another time than the beginning");
        }
        return new TicketAlert(
                id,
                body.occasion(),
                organisations,
                orNone(body.priorities()).stream().map(AlertPriority::word).collect(Collectors.toUnmodifiableSet()),
                orNone(body.days()).stream()
                        .map(day -> DayOfWeek.valueOf(day.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                body.from() == null ? null : LocalTime.parse(body.from()),
                body.to() == null ? null : LocalTime.parse(body.to()),
                orNone(body.roles()).stream().map(AlertRole::word).distinct().toList(),
                agents);
    }

    private static TicketAlertItem item(TicketAlert alert, Map<UUID, String> names) {
        return new TicketAlertItem(
                alert.id(),
                alert.occasion(),
                named(alert.organisationIds(), names),
                EnumSet.allOf(AlertPriority.class).stream()
                        .filter(one -> alert.priorities().contains(one.word()))
                        .toList(),
                EnumSet.allOf(AlertDay.class).stream()
                        .filter(one -> alert.days().contains(DayOfWeek.valueOf(one.name())))
                        .toList(),
                alert.from() == null ? null : alert.from().toString(),
                alert.to() == null ? null : alert.to().toString(),
                Arrays.stream(AlertRole.values())
                        .filter(one -> alert.roles().contains(one.word()))
                        .toList(),
                named(alert.agentIds(), names));
    }

    private static List<Named> named(Collection<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> new Named(id, names.get(id))).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
