package dev.porchlight.gateway.limits;

import dev.porchlight.gateway.PortalSettings;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * How many messages may come in an hour from people whom nobody knows: from one address, and from one network, of which
 * anybody may have many addresses. Each message is a mail.
 */
final class ContactLimit {

    private final RateLimit ofAddress;
    private final RateLimit ofNetwork;

    ContactLimit(PortalSettings.Rate rate, LongSupplier nanoTime) {
        this.ofAddress = anHour(rate.contactPerHour(), nanoTime);
        this.ofNetwork = anHour(rate.contactPerHourOfNetwork(), nanoTime);
    }

    private static RateLimit anHour(int most, LongSupplier nanoTime) {
        return new RateLimit(Duration.ofHours(1).dividedBy(most), most, nanoTime);
    }

    /** Zero when one more may come, or how long to wait. */
    Duration ask(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        boolean old = bytes.length == 4;
        var own = prefix(bytes, old ? 4 : 8);
        var wait = ofAddress.look(own);
        if (wait.isZero()) {
            wait = ofNetwork.ask(prefix(bytes, old ? 3 : 6));
        }
        return wait.isZero() ? ofAddress.ask(own) : wait;
    }

    private static String prefix(byte[] address, int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(address, bytes));
    }
}
