package dev.porchlight.catalogue.asset.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of an asset.
 *
 * @param number what people call it by, once in its organisation
 * @param siteId where it is; null for nowhere in particular
 * @param ownerId whose it is; null for nobody's
 * @param keyFields by the meaning that the type gives them; a blank one is an empty text
 * @param externalId what another system calls it by; null if none does
 */
public record AssetDetails(
        UUID typeId,
        String number,
        @Nullable UUID siteId,
        @Nullable UUID ownerId,
        @Nullable String serial,
        List<String> keyFields,
        AssetStatus status,
        @Nullable LocalDate warrantyUntil,
        @Nullable LocalDate licenceUntil,
        @Nullable String externalId) {}
