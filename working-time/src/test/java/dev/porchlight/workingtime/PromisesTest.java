package dev.porchlight.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.workingtime.Promises.Contract;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID KESTREL = UUID.randomUUID();

    private final Promises<String> promises = new Promises<>();

    private String of(UUID organisation) {
        return promises.of(organisation, TODAY).orElse("nothing");
    }

    @Test
    void aRunningContractComesBeforeTheOrganisationAndThatBeforeTheStandard() {
        assertThat(of(HARBOUR)).isEqualTo("nothing");
        promises.toAll("standard");
        assertThat(of(HARBOUR)).isEqualTo("standard");
        promises.to(HARBOUR, "by name");
        assertThat(of(HARBOUR)).isEqualTo("by name");
        promises.by(new Contract(7, TODAY, null), HARBOUR, "by contract");
        assertThat(of(HARBOUR)).isEqualTo("by contract");
        assertThat(of(KESTREL)).isEqualTo("standard");
    }

    @Test
    void ofSeveralContractsTheNewestThatRunsHolds() {
        promises.to(HARBOUR, "by name");
        promises.by(new Contract(9, TODAY.plusDays(1), null), HARBOUR, "begins tomorrow");
        promises.by(new Contract(8, TODAY.minusDays(9), TODAY.minusDays(1)), HARBOUR, "ended yesterday");
        assertThat(of(HARBOUR)).isEqualTo("by name");
        promises.by(new Contract(5, TODAY.minusDays(9), null), HARBOUR, "older");
        promises.by(new Contract(7, TODAY.minusDays(9), TODAY), HARBOUR, "ends today");
        promises.by(new Contract(6, TODAY, TODAY), HARBOUR, "for a day");
        assertThat(of(HARBOUR)).isEqualTo("ends today");
    }
}
