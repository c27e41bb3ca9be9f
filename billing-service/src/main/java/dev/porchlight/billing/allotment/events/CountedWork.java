package dev.porchlight.billing.allotment.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time that somebody logged on a ticket or a project, or what a correction of it made more or less.
 *
 * @param revision of the entry, from which this follows
 * @param personId the agent who worked; null if it is not known
 * @param minutes as logged; negative for what is taken back
 * @param ticketId the ticket or the project
 * @param ticketNumber its number; 0 if that is not known
 * @param weight decimal text
 * @param on what {@code ticketId} is; null for a ticket, as all work was once
 */
public record CountedWork(
        UUID entryId,
        long revision,
        UUID ticketId,
        long ticketNumber,
        @Nullable UUID personId,
        String personName,
        String workType,
        LocalDate workDate,
        int minutes,
        String weight,
        @Nullable WorkedOn on) {

    /** The same work, but so many minutes of it. */
    public CountedWork of(int some) {
        return of(revision, some, weight);
    }

    /** The same work by another revision, so many minutes of it, weighed so. */
    public CountedWork of(long by, int some, String weighed) {
        return new CountedWork(
                entryId, by, ticketId, ticketNumber, personId, personName, workType, workDate, some, weighed, on);
    }
}
