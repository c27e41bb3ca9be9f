package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.ticket.ticket.commands.Work;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What can be logged: the kinds of work that there are, and days that have begun where the service team is. */
public record WorkRules(List<String> types, ZoneId zone, InstantSource clock) {

    /** Nobody works longer on one day. */
    static final int LONGEST = 24 * 60;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** @param at the pointer to the work within what was sent */
    void check(Work work, String at) {
        if (work.minutes() < 1 || work.minutes() > LONGEST) {
            throw new InvalidInput(at + "/minutes", "must be a whole number from 1 to " + LONGEST);
        }
        if (!types.contains(work.workType())) {
            throw new InvalidInput(at + "/workType", "must be among " + String.join(", ", types));
        }
        if (work.workDate().isAfter(today())) {
            throw new InvalidInput(at + "/workDate", "must not be in the future");
        }
        if (work.workDate().isBefore(LocalDate.EPOCH)) {
            throw new InvalidInput(at + "/workDate", "must be after 1970");
        }
    }
}
