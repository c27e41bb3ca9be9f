package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.events.SlaTarget.RESOLUTION;
import static dev.porchlight.ticket.ticket.events.SlaTarget.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.ticket.sla.events.Target;
import dev.porchlight.ticket.sla.events.Targets;
import dev.porchlight.ticket.ticket.SlaStanding.State;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a target stands: what was used and what is left, counted from what happened. */
class SlaClockTest {

    private static final Target NONE = new Target(null, null);
    private static final SlaPromised PROMISE = new SlaPromised(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Standard",
            UUID.randomUUID(),
            new Targets(NONE, new Target(60, 8 * 60), new Target(30, 4 * 60), new Target(15, 60)),
            75);
    private static final WorkingTime TIME = OfficeHours.TIME;

    /** On the clock in London. */
    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    private static SlaClock opened(String local, Priority priority) {
        return SlaClock.start(PROMISE, new SlaClock.Mark(at(local), Status.NEW, priority));
    }

    @Test
    void itIsDueWhenSoMuchWorkingTimeHasPassed() {
        SlaClock clock = opened("2026-03-27T16:00", Priority.HIGH);
        SlaStanding standing = clock.standing(RESOLUTION, TIME, at("2026-03-27T16:30"));
        assertThat(standing.dueAt()).isEqualTo(at("2026-03-30T12:00"));
        assertThat(standing.warnAt()).isEqualTo(at("2026-03-30T11:00"));
        assertThat(standing.left()).isEqualTo(Duration.ofMinutes(210));
        assertThat(standing.state()).isEqualTo(State.RUNNING);
    }

    /** Rule 41. */
    @Test
    void pausesCountWorkingTimeOnly() {
        SlaClock clock = opened("2026-03-02T10:00", Priority.HIGH)
                .moved(at("2026-03-02T12:00"), Status.WAITING_FOR_CUSTOMER)
                .moved(at("2026-03-03T11:00"), Status.IN_PROGRESS);
        SlaStanding standing = clock.standing(RESOLUTION, TIME, at("2026-03-03T12:00"));
        assertThat(standing.used()).isEqualTo(Duration.ofHours(3));
        assertThat(standing.dueAt()).isEqualTo(at("2026-03-03T13:00"));
        SlaInterval pause = standing.intervals().get(1);
        assertThat(pause.running()).isFalse();
        assertThat(pause.status()).isEqualTo("waiting-for-customer");
        assertThat(pause.workingSeconds()).isEqualTo(7 * 3600);
    }

    /** Rule 42. */
    @Test
    void aChangeOfPriorityKeepsThePausesAndWhatIsPausedNeverBreaches() {
        SlaClock clock =
                opened("2026-03-02T10:00", Priority.MEDIUM).moved(at("2026-03-02T12:00"), Status.WAITING_FOR_CUSTOMER);
        SlaStanding paused = clock.standing(RESOLUTION, TIME, at("2027-03-02T12:00"));
        assertThat(paused.state()).isEqualTo(State.PAUSED);
        assertThat(paused.left()).isEqualTo(Duration.ofHours(6));
        assertThat(clock.untold(TIME, at("2027-03-02T12:00")).stream().filter(moment -> moment.target() == RESOLUTION))
                .isEmpty();

        SlaClock raised =
                clock.moved(at("2026-03-03T10:00"), Status.IN_PROGRESS).weighed(at("2026-03-03T11:00"), Priority.HIGH);
        SlaStanding standing = raised.standing(RESOLUTION, TIME, at("2026-03-03T11:30"));
        assertThat(standing.used()).isEqualTo(Duration.ofMinutes(210));
        assertThat(standing.dueAt()).isEqualTo(at("2026-03-03T12:00"));
        SlaClock critical = raised.weighed(at("2026-03-03T11:30"), Priority.CRITICAL);
        assertThat(critical.standing(RESOLUTION, TIME, at("2026-03-03T11:30")).state())
                .as("more time than that was used already")
                .isEqualTo(State.OVERDUE);
    }

    /** Rule 43: who asks takes the calendar as of when the clock ended. */
    @Test
    void aHolidayMoreChangesNoClockThatHasEnded() {
        WorkingTime withHoliday = new WorkingTime(
                OfficeHours.HOURS.with(List.of(new Holiday(LocalDate.parse("2026-03-03"), "Founders' day"))));
        SlaClock running = opened("2026-03-02T16:00", Priority.HIGH);
        assertThat(running.standing(RESOLUTION, withHoliday, at("2026-03-02T16:30"))
                        .dueAt())
                .isEqualTo(at("2026-03-04T12:00"));
        SlaClock ended = running.moved(at("2026-03-03T10:00"), Status.RESOLVED);
        assertThat(running.knownAt(at("2026-03-05T10:00"))).isEqualTo(at("2026-03-05T10:00"));
        assertThat(ended.knownAt(at("2026-03-05T10:00"))).isEqualTo(at("2026-03-03T10:00"));
    }

    @Test
    void theResponseEndsWithTheFirstAnswerAndTheResolutionWithTheLastResolving() {
        SlaClock clock = opened("2026-03-02T10:00", Priority.HIGH)
                .responded(at("2026-03-02T10:20"))
                .responded(at("2026-03-02T16:00"));
        assertThat(clock.standing(RESPONSE, TIME, at("2026-03-05T10:00")).state())
                .isEqualTo(State.MET);
        assertThat(clock.foremost()).isEqualTo(RESOLUTION);
        SlaClock resolved = clock.moved(at("2026-03-02T13:00"), Status.RESOLVED);
        assertThat(resolved.standing(RESOLUTION, TIME, at("2026-03-05T10:00")).left())
                .isEqualTo(Duration.ofHours(1));
        SlaClock reopened = resolved.moved(at("2026-03-05T10:00"), Status.IN_PROGRESS);
        SlaStanding again = reopened.standing(RESOLUTION, TIME, at("2026-03-05T10:30"));
        assertThat(again.left()).isEqualTo(Duration.ofMinutes(30));
        assertThat(again.intervals()).extracting(SlaInterval::running).containsExactly(true, false, true);
        assertThat(reopened.moved(at("2026-03-05T12:00"), Status.RESOLVED)
                        .standing(RESOLUTION, TIME, at("2026-03-06T12:00"))
                        .state())
                .isEqualTo(State.MISSED);
    }

    @Test
    void eachIsToldOfOnce() {
        SlaClock clock = opened("2026-03-02T10:00", Priority.HIGH).responded(at("2026-03-02T10:20"));
        assertThat(clock.untold(TIME, at("2026-03-02T10:30")))
                .extracting(SlaClock.Moment::at)
                .containsExactly(at("2026-03-02T14:00"), at("2026-03-02T13:00"));
        SlaClock warned = clock.toldOf(RESOLUTION, false, Priority.HIGH);
        assertThat(warned.untold(TIME, at("2026-03-02T13:00"))).hasSize(1);
        SlaClock breached = warned.toldOf(RESOLUTION, true, Priority.HIGH);
        assertThat(breached.untold(TIME, at("2026-03-02T14:00"))).isEmpty();
        assertThat(clock.untold(TIME, at("2026-03-02T15:00")))
                .as("a warning after the breach is moot")
                .extracting(SlaClock.Moment::breach)
                .containsExactly(true);
    }

    /** N3: whatever happened, and whenever one asks. */
    @Test
    void theIntervalsAlwaysAddUp() {
        Random random = new Random(15);
        for (int round = 0; round < 500; round++) {
            Instant at = at("2026-03-20T08:00").plusSeconds(random.nextInt(900_000));
            SlaClock clock = SlaClock.start(PROMISE, new SlaClock.Mark(at, Status.NEW, Priority.MEDIUM));
            for (int i = random.nextInt(8); i > 0; i--) {
                at = at.plusMillis(random.nextInt(200_000_000));
                clock = random.nextInt(4) == 0
                        ? clock.weighed(at, Priority.values()[1 + random.nextInt(3)])
                        : clock.moved(at, Status.values()[1 + random.nextInt(3)]);
            }
            Instant now = at.plusMillis(random.nextInt(200_000_000));
            SlaStanding standing = clock.standing(RESOLUTION, TIME, now);
            assertThat(standing.used().plus(standing.left())).isEqualTo(standing.promised());
            assertThat(standing.intervals().stream()
                            .filter(SlaInterval::running)
                            .mapToLong(SlaInterval::workingSeconds)
                            .sum())
                    .isEqualTo(standing.used().toSeconds());
            for (int i = 1; i < standing.intervals().size(); i++) {
                assertThat(standing.intervals().get(i).from())
                        .isEqualTo(standing.intervals().get(i - 1).to());
            }
        }
    }
}
