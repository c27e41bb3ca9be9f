package dev.porchlight.notification.ticket.alert;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which tickets somebody hears, and who.
 *
 * @param organisationIds whose they are; none for everybody's
 * @param priorities none for all
 * @param days on which it holds; none for every day. Hours that end after midnight belong to the day on which they begin
 * @param from when it begins to hold on the provider's clocks; null, with {@code to}, for the whole day
 * @param to when it holds no more; before {@code from} for hours that end on the next day
 * @param roles all agents with one of them hear
 * @param agentIds these hear, whatever their roles
 */
record TicketAlert(
        UUID id,
        Occasion occasion,
        Set<UUID> organisationIds,
        Set<String> priorities,
        Set<DayOfWeek> days,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        List<String> roles,
        List<UUID> agentIds) {

    boolean fits(Occasion happened, UUID organisation, String priority, LocalDateTime at) {
        return occasion == happened
                && (organisationIds.isEmpty() || organisationIds.contains(organisation))
                && (priorities.isEmpty() || priorities.contains(priority))
                && holdsAt(at);
    }

    private boolean holdsAt(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        if (from == null || to == null) {
            return isOn(at.getDayOfWeek());
        }
        if (from.isBefore(to)) {
            return !time.isBefore(from) && time.isBefore(to) && isOn(at.getDayOfWeek());
        }
        return !time.isBefore(from) && isOn(at.getDayOfWeek())
                || time.isBefore(to) && isOn(at.getDayOfWeek().minus(1));
    }

    private boolean isOn(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }
}
