package dev.porchlight.catalogue.asset;

import dev.porchlight.catalogue.asset.commands.AnnounceExpiry;
import dev.porchlight.catalogue.asset.events.AssetChanged;
import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.events.AssetRegistered;
import dev.porchlight.catalogue.asset.events.AssetStatus;
import dev.porchlight.catalogue.asset.events.ExpiryAnnounced;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What is told of an asset that ends, and when not. */
class AssetExpiryTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);

    private final AggregateTestFixture<Asset> fixture = new AggregateTestFixture<>(Asset.class);

    private static AssetDetails until(LocalDate warranty, AssetStatus status) {
        return new AssetDetails(UUID.randomUUID(), "L-1", null, null, null, List.of(), status, warranty, null, null);
    }

    private static ExpiryAnnounced told(int days) {
        return new ExpiryAnnounced(ID, HARBOUR, "warranty", MAY, days, "L-1", null, null);
    }

    private ResultValidator<Asset> announce(int days, Object... given) {
        return fixture.given(given)
                .when(
                        new AnnounceExpiry(ID, "warranty", MAY, days),
                        Map.of(CommandMetaData.CALLER, Caller.system("catalogue")));
    }

    @Test
    void itIsToldOnceForEachThreshold() {
        AssetRegistered registered = new AssetRegistered(ID, HARBOUR, until(MAY, AssetStatus.IN_USE));
        ExpiryAnnounced told = told(60);
        announce(60, registered).expectEvents(told);
        announce(60, registered, told).expectNoEvents();
        announce(30, registered, told).expectEvents(told(30));
    }

    @Test
    void anotherDateOrTheEndOfTheAssetIsNotTold() {
        AssetRegistered registered = new AssetRegistered(ID, HARBOUR, until(MAY, AssetStatus.IN_USE));
        announce(60, registered, new AssetChanged(ID, until(MAY.plusDays(1), AssetStatus.IN_USE)))
                .expectNoEvents();
        announce(60, registered, new AssetChanged(ID, until(MAY, AssetStatus.RETIRED)))
                .expectNoEvents();
    }
}
