package dev.porchlight.billing.settings.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sells or buys, as it stands on a document.
 *
 * @param address its lines, as on an envelope
 */
public record Party(
        String name,
        List<String> address,
        @Nullable String vatNumber,
        @Nullable String companyNumber,
        @Nullable String email,
        @Nullable String phone) {}
