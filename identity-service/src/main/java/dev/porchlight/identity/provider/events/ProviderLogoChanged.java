package dev.porchlight.identity.provider.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The provider has another logo, or none.
 *
 * @param logo null for none
 */
@EventName("porchlight.identity.ProviderLogoChanged.v1")
public record ProviderLogoChanged(UUID providerId, @Nullable Logo logo) {

    /**
     * A picture, drawn anew or with all taken out that does not draw.
     *
     * @param type {@code image/png} or {@code image/svg+xml}
     * @param content in base64
     */
    public record Logo(String type, String content) {}
}
