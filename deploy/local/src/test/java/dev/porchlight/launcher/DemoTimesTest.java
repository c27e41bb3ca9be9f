package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTimesTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Started on a working afternoon, at night and on a Sunday. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-11T15:00:00Z", "2026-03-12T02:10:00Z", "2026-03-15T11:00:00Z"})
    void everyTicketHasAPastInOrder(String started) throws IOException {
        Instant now = Instant.parse(started);
        List<DemoData.Ticket> tickets = new ArrayList<>();
        for (DemoData.Organisation organisation : DemoData.load().organisations()) {
            tickets.addAll(DemoData.tickets(organisation));
        }
        List<DemoTimes.Timed> spread = new DemoTimes(now).spread(tickets);
        assertThat(spread).hasSameSizeAs(tickets);
        assertThat(spread).extracting(timed -> timed.times().getFirst()).isSorted();
        assertThat(spread.getFirst().times().getFirst()).isBefore(now.minus(Duration.ofDays(30)));
        for (DemoTimes.Timed timed : spread) {
            int happenings =
                    timed.ticket().then() == null ? 0 : timed.ticket().then().size();
            assertThat(timed.times()).hasSize(happenings + 1).isSorted().doesNotHaveDuplicates();
            assertThat(timed.times().getLast()).isBefore(now);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "2026-03-11T15:00:00Z")
    void whatIsLongAgoWasDoneOnWorkingDays(String started) throws IOException {
        Instant now = Instant.parse(started);
        List<DemoData.Ticket> tickets =
                DemoData.tickets(DemoData.load().organisations().getFirst());
        assertThat(new DemoTimes(now)
                        .spread(tickets).stream()
                                .flatMap(timed -> timed.times().stream())
                                .filter(time -> time.isBefore(now.minus(Duration.ofDays(1))))
                                .map(time ->
                                        time.atZone(ZoneId.of("Europe/London")).getDayOfWeek()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(WEEKEND);
    }
}
