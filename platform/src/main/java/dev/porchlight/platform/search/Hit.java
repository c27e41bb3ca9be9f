package dev.porchlight.platform.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param kind what it is, in the word of the service that has it
 * @param number what people call it by, which need not be a number: {@code 10042}, {@code INV-2026-0007}
 * @param excerpt where the words stand in its text; null if they stand in the title only
 * @param context what else tells it from others, such as whose it is
 * @param status how it stands, in the word of the service that has it
 * @param at when it last changed
 */
public record Hit(
        String kind,
        UUID id,
        String number,
        List<Part> title,
        @Nullable List<Part> excerpt,
        @Nullable String context,
        @Nullable String status,
        Instant at) {}
