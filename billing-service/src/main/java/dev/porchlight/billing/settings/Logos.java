package dev.porchlight.billing.settings;

import dev.porchlight.documents.Logo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The seller's logos, today's and earlier ones: documents keep the one they were made with. */
@FunctionalInterface
public interface Logos {

    /**
     * @param sha256 by which a {@link dev.porchlight.billing.settings.events.Party} names it; null for none
     */
    Optional<Logo> of(@Nullable String sha256);
}
