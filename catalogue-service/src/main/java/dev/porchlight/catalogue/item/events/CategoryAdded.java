package dev.porchlight.catalogue.item.events;

import dev.porchlight.forms.Translations;
import dev.porchlight.platform.eventstore.EventName;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue has another category. Categories stand in the order of their positions.
 *
 * @param translations what its name is in other languages; null for in none
 */
@EventName("porchlight.catalogue.CategoryAdded.v1")
public record CategoryAdded(
        UUID categoryId,
        String name,
        int position,
        @Nullable Map<String, Map<String, String>> translations) {

    public CategoryAdded {
        translations = Translations.orNone(translations);
    }
}
