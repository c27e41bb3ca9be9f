package dev.porchlight.catalogue.item.events;

import dev.porchlight.forms.Translations;
import dev.porchlight.platform.eventstore.EventName;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A category is called otherwise, or stands elsewhere.
 *
 * @param translations what its name is in other languages; null for in none
 */
@EventName("porchlight.catalogue.CategoryChanged.v1")
public record CategoryChanged(
        UUID categoryId,
        String name,
        int position,
        @Nullable Map<String, Map<String, String>> translations) {

    public CategoryChanged {
        translations = Translations.orNone(translations);
    }
}
