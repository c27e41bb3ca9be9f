package dev.porchlight.billing.quote.automation;

import dev.porchlight.billing.quote.commands.RemindOfExpiry;
import dev.porchlight.billing.quote.events.QuoteSent;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Reminds 7 and 2 days before a quote's last day. A new version begins anew; what is past already is not told. */
@Component
@ProcessingGroup("deadlines")
class ExpiryReminders {

    static final String EXPIRY = "quote-expiry";

    private static final List<Integer> DAYS = List.of(7, 2);
    private static final Caller SYSTEM = Caller.system("billing");

    /** That a version has so many days left. */
    record Expiry(UUID quoteId, int version, int days) {}

    private final Due due;
    private final Commands commands;
    private final Settings settings;
    private final Clock clock;

    ExpiryReminders(Due due, Commands commands, Settings settings, Clock clock) {
        this.due = due;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    @EventHandler
    void on(QuoteSent event) {
        for (int days : DAYS) {
            String key = event.quoteId() + " " + days;
            Instant at =
                    settings.morningOf(event.snapshot().content().validUntil().minusDays(days));
            if (at.isAfter(clock.instant())) {
                due.put(EXPIRY, key, new Expiry(event.quoteId(), event.version(), days), at);
            } else {
                due.drop(EXPIRY, key);
            }
        }
    }

    @DueWork(EXPIRY)
    void remind(Expiry expiry) {
        commands.send(new RemindOfExpiry(expiry.quoteId(), expiry.version(), expiry.days()), SYSTEM);
    }
}
