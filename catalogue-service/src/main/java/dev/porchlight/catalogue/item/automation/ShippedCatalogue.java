package dev.porchlight.catalogue.item.automation;

import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.item.commands.AddCategory;
import dev.porchlight.catalogue.item.commands.AddItem;
import dev.porchlight.catalogue.item.commands.PublishForm;
import dev.porchlight.catalogue.item.commands.SaveFormDraft;
import dev.porchlight.forms.Translations;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.security.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds the items that every deployment begins with, once: what is there, was changed or retired, is left alone. They come
 * by commands, like those of an importer.
 */
@Component
class ShippedCatalogue {

    /** Of what is shipped, the list: files of that name beside it have the items, parts of others first. */
    record Contents(List<ShippedCategory> categories, List<String> items) {}

    record ShippedCategory(String key, String name, int position) {}

    private static final Caller SHIPPED = new Caller(
            Caller.Kind.SYSTEM,
            "catalogue-service",
            "Porchlight",
            null,
            null,
            null,
            Set.of(),
            Set.of("catalogue:write"),
            Map.of());

    private final Commands commands;
    private final Catalogue catalogue;
    private final DerivedIds ids;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, Map<String, String>> translations;

    ShippedCatalogue(
            Commands commands,
            Catalogue catalogue,
            DerivedIds ids,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            JsonMapper json) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.ids = ids;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.json = json;
        this.translations = translations(json);
    }

    /** What the texts of all that is shipped are in other languages. */
    static Map<String, Map<String, String>> translations(JsonMapper json) {
        return Map.of("de", json.readValue(file("words.de"), new TypeReference<>() {}));
    }

    @EventListener(ApplicationReadyEvent.class)
    void add() {
        Contents contents = read(json, "catalogue", Contents.class);
        contents.categories().forEach(category -> once(() -> add(category)));
        contents.items().forEach(key -> once(() -> add(read(json, key, ShippedItem.class))));
    }

    /** Of several replicas that start together, one after the other. */
    private void once(Runnable adding) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('shipped catalogue', 0))")
                    .query()
                    .listOfRows();
            adding.run();
        });
    }

    private void add(ShippedCategory category) {
        UUID id = idOf(category.key());
        if (!catalogue.hasCategory(id)
                && catalogue.categoryCalled(category.name()).isEmpty()) {
            commands.send(
                    new AddCategory(
                            id,
                            category.name(),
                            category.position(),
                            Translations.of(translations, Stream.of(category.name()))),
                    SHIPPED);
        }
    }

    private void add(ShippedItem item) {
        UUID id = idOf(item.key());
        if (catalogue.item(id).isEmpty() && catalogue.hasCategory(idOf(item.category()))) {
            commands.send(new AddItem(id, item.details(translations, this::idOf)), SHIPPED);
            commands.send(new SaveFormDraft(id, item.form().translated(translations), List.of()), SHIPPED);
            commands.send(new PublishForm(id), SHIPPED);
        }
    }

    /** Made of the key, so that an item is known again at every start. */
    private UUID idOf(String key) {
        return ids.of("shipped in the catalogue: " + key);
    }

    static <T> T read(JsonMapper json, String name, Class<T> type) {
        return json.readValue(file(name), type);
    }

    private static byte[] file(String name) {
        try {
            return new ClassPathResource("catalogue/" + name + ".json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
