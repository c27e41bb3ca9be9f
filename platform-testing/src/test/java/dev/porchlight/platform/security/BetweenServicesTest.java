package dev.porchlight.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BetweenServicesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PATH = "/internal/copies/1";

    private static BetweenServices service(String name, int key, Instant now) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) key;
        return new BetweenServices(
                SigningKeys.of(Base64.getEncoder().encodeToString(bytes), name), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void whatOneServiceSignsAnotherKnowsForAMinute() {
        String header = service("notification", 1, NOW).sign(PATH);
        assertThat(service("billing", 1, NOW).isSigned(PATH, header)).isTrue();
        assertThat(service("billing", 1, NOW.plus(Duration.ofSeconds(59))).isSigned(PATH, header))
                .isTrue();
        assertThat(service("billing", 1, NOW.plus(Duration.ofMinutes(1))).isSigned(PATH, header))
                .isFalse();
    }

    @Test
    void nothingElseIsSigned() {
        BetweenServices billing = service("billing", 1, NOW);
        String header = billing.sign(PATH);
        assertThat(billing.isSigned("/internal/copies/2", header)).isFalse();
        assertThat(service("billing", 2, NOW).isSigned(PATH, header)).isFalse();
        for (String forged : new String[] {null, "", ".", "1.", "x.00", "9999999999.00", header + "0", header + ".1"}) {
            assertThat(billing.isSigned(PATH, forged))
                    .as(String.valueOf(forged))
                    .isFalse();
        }
    }
}
