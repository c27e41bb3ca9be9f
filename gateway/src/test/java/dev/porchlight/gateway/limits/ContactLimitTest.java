package dev.porchlight.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.PortalSettings.Rate;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ContactLimitTest {

    private final AtomicLong now = new AtomicLong();
    private final ContactLimit limit = new ContactLimit(new Rate(50, 200, 40, 6, 3, 5), now::get);

    @Test
    void anAddressMayWriteSoOftenInAnHour() {
        assertThat(passes("203.0.113.1")).isTrue();
        assertThat(passes("203.0.113.1")).isTrue();
        assertThat(passes("203.0.113.1")).isTrue();
        assertThat(limit.ask("203.0.113.1")).isEqualTo(Duration.ofMinutes(20));
        now.addAndGet(Duration.ofMinutes(20).toNanos());
        assertThat(passes("203.0.113.1")).isTrue();
    }

    @Test
    void aNetworkMayNotWriteForEachOfItsAddresses() {
        for (int host = 1; host <= 5; host++) {
            assertThat(passes("203.0.113." + host)).isTrue();
        }
        assertThat(passes("203.0.113.6")).isFalse();
        assertThat(passes("203.0.114.6")).isTrue();
    }

    @Test
    void whoHasAWholeNetworkOfTheirOwnHasOneAddress() {
        for (int host = 1; host <= 3; host++) {
            assertThat(passes("2001:db8:1:2::" + host)).isTrue();
        }
        assertThat(passes("2001:db8:1:2::4")).isFalse();
        assertThat(passes("2001:db8:1:3::4")).isTrue();
        assertThat(passes("2001:db8:1:4::4")).isTrue();
        assertThat(passes("2001:db8:1:5::4")).isFalse();
    }

    private boolean passes(String address) {
        return limit.ask(address).isZero();
    }
}
