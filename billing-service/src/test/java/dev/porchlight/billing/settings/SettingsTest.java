package dev.porchlight.billing.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.Neighbours;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final LocalDate TENTH = LocalDate.of(2026, 5, 10);

    private final Settings settings = new Neighbours();

    @Test
    void daysAreThoseOfTheMsp() {
        assertThat(settings.dayOf(Instant.parse("2026-05-10T22:30:00Z"))).isEqualTo(TENTH);
        assertThat(settings.dayOf(Instant.parse("2026-05-10T23:30:00Z"))).isEqualTo(TENTH.plusDays(1));
        assertThat(settings.endOf(TENTH)).isEqualTo("2026-05-10T23:00:00Z");
        assertThat(settings.endOf(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-01T00:00:00Z");
    }
}
