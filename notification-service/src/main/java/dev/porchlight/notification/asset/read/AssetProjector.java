package dev.porchlight.notification.asset.read;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.asset.AssetEvents;
import dev.porchlight.notification.asset.AssetEvents.ExpiryAnnounced;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps those assets that there was something to tell of, as of the last time, and notes what that was. */
@Component
class AssetProjector implements RebuildableView {

    private final Subjects subjects;
    private final ActivityLog log;

    AssetProjector(Subjects subjects, ActivityLog log) {
        this.subjects = subjects;
        this.log = log;
    }

    @Incoming(AssetEvents.EXPIRY)
    void on(ExpiryAnnounced event, Envelope envelope) {
        if (event.number() == null) {
            return;
        }
        Subject asset = new Subject(
                AssetEvents.KIND,
                event.assetId(),
                event.number(),
                event.number(),
                "/my-assets/" + event.assetId(),
                new Thing(event.organisationId(), event.siteId(), event.ownerId(), List.of()),
                null,
                Map.of());
        subjects.add(asset, envelope);
        subjects.change(asset, envelope);
        log.note(
                envelope,
                event.assetId(),
                event.isWarranty() ? "warranty-ends" : "licence-ends",
                event.on().toString());
    }

    @Override
    public void empty() {
        log.empty(AssetEvents.KIND);
        subjects.empty(AssetEvents.KIND);
    }
}
