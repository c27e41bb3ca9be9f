package dev.porchlight.catalogue.asset.automation;

import dev.porchlight.catalogue.asset.commands.AnnounceExpiry;
import dev.porchlight.catalogue.asset.events.AssetChanged;
import dev.porchlight.catalogue.asset.events.AssetRegistered;
import dev.porchlight.catalogue.asset.events.ExpiryAnnounced;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells 60, 30 and 7 days before a warranty or licence ends. Another date begins anew; what is past already is not told. */
@Component
@ProcessingGroup("deadlines")
class Expiries {

    static final String EXPIRY = "asset-expiry";

    private static final List<Integer> THRESHOLDS = List.of(60, 30, 7);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Caller SYSTEM = Caller.system("catalogue");

    /** What is to be told: that something of an asset ends on a day, so many days before. */
    record Expiry(UUID assetId, String what, LocalDate on, int days) {}

    private final Due due;
    private final Commands commands;
    private final Clock clock;
    private final ZoneId zone;

    Expiries(Due due, Commands commands, Clock clock, @Value("${porchlight.zone}") ZoneId zone) {
        this.due = due;
        this.commands = commands;
        this.clock = clock;
        this.zone = zone;
    }

    @EventHandler
    void on(AssetRegistered event) {
        arm(event.assetId(), "warranty", event.details().warrantyUntil());
        arm(event.assetId(), "licence", event.details().licenceUntil());
    }

    @EventHandler
    void on(AssetChanged event) {
        rearm(event.assetId(), "warranty", event.details().warrantyUntil());
        rearm(event.assetId(), "licence", event.details().licenceUntil());
    }

    @EventHandler
    void on(ExpiryAnnounced event) {
        arm(event.assetId(), event.what(), event.on());
    }

    @DueWork(EXPIRY)
    void tell(Expiry expiry) {
        commands.send(new AnnounceExpiry(expiry.assetId(), expiry.what(), expiry.on(), expiry.days()), SYSTEM);
    }

    private void rearm(UUID asset, String what, LocalDate on) {
        due.drop(EXPIRY, asset + " " + what);
        arm(asset, what, on);
    }

    private void arm(UUID asset, String what, LocalDate on) {
        if (on == null) {
            return;
        }
        THRESHOLDS.stream()
                .filter(days -> momentOf(on, days).isAfter(clock.instant()))
                .findFirst()
                .ifPresent(days ->
                        due.put(EXPIRY, asset + " " + what, new Expiry(asset, what, on, days), momentOf(on, days)));
    }

    private Instant momentOf(LocalDate on, int days) {
        return on.minus(days, ChronoUnit.DAYS).atTime(MORNING).atZone(zone).toInstant();
    }
}
