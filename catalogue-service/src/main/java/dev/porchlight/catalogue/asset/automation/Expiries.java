package dev.porchlight.catalogue.asset.automation;

import dev.porchlight.catalogue.asset.Reminders;
import dev.porchlight.catalogue.asset.commands.AnnounceExpiry;
import dev.porchlight.catalogue.asset.events.AssetChanged;
import dev.porchlight.catalogue.asset.events.AssetRegistered;
import dev.porchlight.catalogue.asset.events.ExpiryAnnounced;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells 60, 30 and 7 days before a warranty or licence ends. Another date begins anew; what is past already is not told. */
@Component
@ProcessingGroup("deadlines")
class Expiries {

    static final String EXPIRY = "asset-expiry";

    private static final Caller SYSTEM = Caller.system("catalogue");

    /** What is to be told: that something of an asset ends on a day, so many days before. */
    record Expiry(UUID assetId, String what, LocalDate on, int days) {}

    private final Due due;
    private final Commands commands;
    private final Reminders reminders;

    Expiries(Due due, Commands commands, Reminders reminders) {
        this.due = due;
        this.commands = commands;
        this.reminders = reminders;
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
        reminders
                .next(on)
                .ifPresent(reminder -> due.put(
                        EXPIRY, asset + " " + what, new Expiry(asset, what, on, reminder.days()), reminder.at()));
    }
}
