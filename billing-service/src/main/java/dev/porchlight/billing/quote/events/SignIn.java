package dev.porchlight.billing.quote.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody who accepted had signed in, as their token and their request tell. What those do not tell is null.
 *
 * @param at when they had signed in
 * @param method how, such as {@code pwd}
 * @param address from where they accepted
 * @param browser with what, as it calls itself
 */
public record SignIn(
        @Nullable Instant at,
        @Nullable String method,
        @Nullable String address,
        @Nullable String browser) {}
