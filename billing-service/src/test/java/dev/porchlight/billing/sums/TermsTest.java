package dev.porchlight.billing.sums;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.sums.events.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate END_OF_JANUARY = LocalDate.of(2026, 1, 31);

    @Test
    void daysAndMonthsAreCountedAsCalendarsDo() {
        assertThat(new Terms(30, Terms.Unit.DAYS).dueAfter(END_OF_JANUARY)).isEqualTo("2026-03-02");
        assertThat(new Terms(1, Terms.Unit.MONTHS).dueAfter(END_OF_JANUARY)).isEqualTo("2026-02-28");
        assertThat(new Terms(0, Terms.Unit.DAYS).dueAfter(END_OF_JANUARY)).isEqualTo(END_OF_JANUARY);
    }
}
