package dev.porchlight.catalogue.item.events;

import dev.porchlight.forms.ShownWhen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another item that comes along.
 *
 * @param when the answers with which it does; null for always
 */
public record BundledItem(UUID itemId, @Nullable ShownWhen when) {}
