package dev.porchlight.catalogue.item.commands;

import dev.porchlight.forms.Translations;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Adds a category. */
public record AddCategory(
        @TargetAggregateIdentifier UUID categoryId,
        String name,
        int position,
        @Nullable Map<String, Map<String, String>> translations) {

    public AddCategory {
        translations = Translations.orNone(translations);
    }
}
