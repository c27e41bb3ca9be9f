package dev.porchlight.ticket.questions;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered, as it came.
 *
 * @param edition of the form that was answered
 */
public record Given(UUID formId, int edition, Map<String, @Nullable Object> answers) {}
