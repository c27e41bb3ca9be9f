package dev.porchlight.catalogue.request.commands;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, as they say it.
 *
 * @param requesterId on whose behalf the service team asks; null when customers ask themselves
 * @param forId whom it is for; null for the requester
 * @param edition of the form that was answered
 * @param answers by question, as JSON has them
 */
public record Wish(
        UUID itemId, @Nullable UUID requesterId, @Nullable UUID forId, int edition, Map<String, Object> answers) {}
