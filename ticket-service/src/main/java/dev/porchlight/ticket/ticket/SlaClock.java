package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.sla.events.Target;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.SlaTarget;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a ticket's targets are counted from: what was promised, and when it changed status or priority. How they
 * stand at a moment follows from it, whatever that moment is; nothing has to be written while time passes.
 *
 * @param marks in the order in which they happened, the first of them the opening
 * @param respondedAt when the service team first answered; null if it has not
 * @param told which warnings and breaches were told of
 */
public record SlaClock(
        SlaPromised promise, List<Mark> marks, @Nullable Instant respondedAt, Set<String> told) {

    /** From this moment on, this status and priority. */
    public record Mark(Instant at, Status status, Priority priority) {

        /** To the second, so that what is shown adds up. */
        public Mark {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    public static SlaClock start(SlaPromised promise, Mark opened) {
        return new SlaClock(promise, List.of(opened), null, Set.of());
    }

    private Mark last() {
        return marks.getLast();
    }

    public SlaClock moved(Instant at, Status to) {
        return with(new Mark(at, to, last().priority()));
    }

    public SlaClock weighed(Instant at, Priority to) {
        return with(new Mark(at, last().status(), to));
    }

    private SlaClock with(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return new SlaClock(promise, List.copyOf(more), respondedAt, told);
    }

    /** The first answer counts, and no other. */
    public SlaClock responded(Instant at) {
        return respondedAt == null ? new SlaClock(promise, marks, at.truncatedTo(ChronoUnit.SECONDS), told) : this;
    }

    public SlaClock toldOf(SlaTarget target, boolean breach, Priority priority) {
        Set<String> more = Stream.concat(told.stream(), Stream.of(key(target, breach, priority)))
                .collect(Collectors.toSet());
        return new SlaClock(promise, marks, respondedAt, more);
    }

    private static String key(SlaTarget target, boolean breach, Priority priority) {
        return target.word() + (breach ? " breach " : " warning ") + priority.word();
    }

    /** Whether a comment is an answer: the customer's own is none. */
    public static boolean isAnswer(Envelope comment) {
        return comment.actor().kind() != null && !comment.actor().kind().equals("customer");
    }

    /** By the calendar as of when it is counted: of now, or of when the ticket was resolved. */
    public Instant knownAt(Instant now) {
        Instant end = endOf(SlaTarget.RESOLUTION);
        return end == null ? now : end;
    }

    /** When it stopped for good, or for as long as the ticket is not re-opened; null while it has not. */
    public @Nullable Instant endOf(SlaTarget target) {
        Instant resolved = marks.stream()
                .filter(mark -> mark.status() == Status.RESOLVED)
                .findFirst()
                .map(Mark::at)
                .orElse(null);
        if (target == SlaTarget.RESOLUTION) {
            return last().status() == Status.RESOLVED ? last().at() : null;
        }
        return respondedAt == null || resolved != null && resolved.isBefore(respondedAt) ? resolved : respondedAt;
    }

    /** The priority by which a target is judged: that of now, or of when it ended. */
    private Priority priority(SlaTarget target) {
        Instant end = endOf(target);
        return marks.stream()
                .filter(mark -> end == null || !mark.at().isAfter(end))
                .reduce((before, after) -> after)
                .orElseThrow()
                .priority();
    }

    /** What is promised; null if nothing is. */
    private @Nullable Duration promised(SlaTarget target) {
        Target promised = promise.targets().of(priority(target).word());
        Integer minutes = target == SlaTarget.RESPONSE ? promised.responseMinutes() : promised.resolutionMinutes();
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    /** How a target stands at a moment; null if it is not promised. */
    public @Nullable SlaStanding standing(SlaTarget target, WorkingTime time, Instant now) {
        Duration promised = promised(target);
        if (promised == null) {
            return null;
        }
        Instant end = endOf(target);
        List<SlaInterval> intervals = intervals(end, time, now.truncatedTo(ChronoUnit.SECONDS));
        return SlaStanding.of(target, promised, promise.warnAtPercent(), intervals, end != null, time);
    }

    /** The clock as it was at a moment after the ticket was opened. */
    public SlaClock asOf(Instant moment) {
        return new SlaClock(
                promise,
                marks.stream().filter(mark -> !mark.at().isAfter(moment)).toList(),
                respondedAt == null || respondedAt.isAfter(moment) ? null : respondedAt,
                told);
    }

    /** What lasted no time is left out, unless it is what goes on. */
    private List<SlaInterval> intervals(@Nullable Instant end, WorkingTime time, Instant now) {
        Instant until = end != null && end.isBefore(now) ? end : now;
        boolean goesOn = end == null;
        List<Mark> seen = marks.stream()
                .filter(mark -> mark.at().isBefore(until) || goesOn && mark.at().equals(until))
                .toList();
        if (seen.isEmpty()) {
            return List.of(SlaInterval.of(marks.getFirst(), marks.getFirst().at(), goesOn, time));
        }
        List<SlaInterval> intervals = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            boolean last = i + 1 == seen.size();
            Instant to = last ? until : seen.get(i + 1).at();
            if (last || seen.get(i).at().isBefore(to)) {
                intervals.add(SlaInterval.of(seen.get(i), to, last && goesOn, time));
            }
        }
        return List.copyOf(intervals);
    }

    /** The target that is looked at: the response until there is one, then the resolution; null if neither is promised. */
    public @Nullable SlaTarget foremost() {
        if (promised(SlaTarget.RESPONSE) != null && endOf(SlaTarget.RESPONSE) == null) {
            return SlaTarget.RESPONSE;
        }
        return promised(SlaTarget.RESOLUTION) != null
                ? SlaTarget.RESOLUTION
                : promised(SlaTarget.RESPONSE) != null ? SlaTarget.RESPONSE : null;
    }

    /** Something that is to be told of at a moment, if nothing changes until then. */
    public record Moment(Instant at, SlaTarget target, boolean breach, Priority priority, Instant dueAt) {}

    /** What is, or was, to be told of and has not been. A warning is moot when the target is missed or met. */
    public List<Moment> untold(WorkingTime time, Instant now) {
        List<Moment> moments = new ArrayList<>();
        for (SlaTarget target : SlaTarget.values()) {
            SlaStanding standing = standing(target, time, now);
            if (standing != null && standing.dueAt() != null && standing.state() != SlaStanding.State.MET) {
                addUntold(standing, priority(target), now, moments);
            }
        }
        return moments;
    }

    private void addUntold(SlaStanding standing, Priority priority, Instant now, List<Moment> moments) {
        SlaTarget target = standing.target();
        Instant due = standing.dueAt();
        if (told.contains(key(target, true, priority))) {
            return;
        }
        moments.add(new Moment(due, target, true, priority, due));
        if (due.isAfter(now) && !told.contains(key(target, false, priority))) {
            moments.add(new Moment(standing.warnAt(), target, false, priority, due));
        }
    }
}
