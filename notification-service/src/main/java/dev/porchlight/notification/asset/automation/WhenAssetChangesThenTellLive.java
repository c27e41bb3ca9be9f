package dev.porchlight.notification.asset.automation;

import dev.porchlight.notification.asset.AssetEvents;
import dev.porchlight.notification.asset.AssetEvents.ExpiryAnnounced;
import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of an asset. */
@Component
class WhenAssetChangesThenTellLive {

    private final LiveNews live;

    WhenAssetChangesThenTellLive(LiveNews live) {
        this.live = live;
    }

    @Incoming(AssetEvents.EXPIRY)
    void on(ExpiryAnnounced event, Envelope envelope) {
        live.tell(envelope);
    }
}
