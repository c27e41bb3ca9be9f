package dev.porchlight.catalogue.asset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.catalogue.asset.commands.AnnounceExpiry;
import dev.porchlight.catalogue.asset.commands.RecordAsset;
import dev.porchlight.catalogue.asset.events.AssetChanged;
import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.events.AssetRegistered;
import dev.porchlight.catalogue.asset.events.AssetStatus;
import dev.porchlight.catalogue.asset.events.ExpiryAnnounced;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about one asset. A command that would change nothing is no event and no error. */
@Aggregate
class Asset {

    @AggregateIdentifier
    private UUID id;

    private UUID organisationId;
    private AssetDetails details;
    private final Set<String> announced = new HashSet<>();

    /** For Axon, which folds the events into it. */
    protected Asset() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAsset command, Caller by, Assets assets, Directory directory) {
        by.requireAgentOr(MayKnowAsset.WRITE);
        if (command.details().equals(details) && command.organisationId().equals(organisationId)) {
            return;
        }
        check(command, assets, directory);
        apply(
                id == null
                        ? new AssetRegistered(command.assetId(), command.organisationId(), command.details())
                        : new AssetChanged(id, command.details()));
    }

    /** What stays as it was is not looked at again. */
    private void check(RecordAsset command, Assets assets, Directory directory) {
        List<FieldError> errors = new ArrayList<>();
        AssetDetails wanted = command.details();
        UUID organisation = command.organisationId();
        if (organisationId != null && !organisationId.equals(organisation)) {
            errors.add(new FieldError("/organisationId", "cannot change: retire it here and register it there"));
        } else if (organisationId == null
                && directory.organisation(organisation).isEmpty()) {
            errors.add(new FieldError("/organisationId", "is not an organisation we know"));
        }
        if (isNew(wanted, AssetDetails::typeId) && !assets.hasType(wanted.typeId())) {
            errors.add(new FieldError("/typeId", "is not a type"));
        }
        if (isNew(wanted, AssetDetails::siteId)
                && directory
                        .site(wanted.siteId())
                        .filter(site -> site.organisationId().equals(organisation))
                        .isEmpty()) {
            errors.add(new FieldError("/siteId", "is not a site of this organisation"));
        }
        if (isNew(wanted, AssetDetails::ownerId)
                && directory.colleagues(organisation, List.of(wanted.ownerId())).isEmpty()) {
            errors.add(new FieldError("/ownerId", "is not somebody at this organisation"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (isNew(wanted, AssetDetails::number)
                && assets.numbered(organisation, wanted.number())
                        .filter(other -> !other.equals(command.assetId()))
                        .isPresent()) {
            throw new AssetNumberAlreadyUsed();
        }
    }

    private boolean isNew(AssetDetails wanted, Function<AssetDetails, Object> of) {
        Object now = of.apply(wanted);
        return now != null && (details == null || !now.equals(of.apply(details)));
    }

    @CommandHandler
    void handle(AnnounceExpiry command) {
        LocalDate now = command.what().equals("warranty") ? details.warrantyUntil() : details.licenceUntil();
        if (command.on().equals(now)
                && details.status() != AssetStatus.RETIRED
                && !announced.contains(announcement(command.what(), command.on(), command.days()))) {
            apply(new ExpiryAnnounced(
                    id,
                    organisationId,
                    command.what(),
                    command.on(),
                    command.days(),
                    details.number(),
                    details.siteId(),
                    details.ownerId()));
        }
    }

    @EventSourcingHandler
    void on(AssetRegistered event) {
        id = event.assetId();
        organisationId = event.organisationId();
        details = event.details();
    }

    @EventSourcingHandler
    void on(AssetChanged event) {
        details = event.details();
    }

    @EventSourcingHandler
    void on(ExpiryAnnounced event) {
        announced.add(announcement(event.what(), event.on(), event.days()));
    }

    private static String announcement(String what, LocalDate on, int days) {
        return what + " " + on + " " + days;
    }
}
