package dev.porchlight.catalogue.item.read;

import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.item.CategoryNameAlreadyUsed;
import dev.porchlight.catalogue.item.events.CategoryAdded;
import dev.porchlight.catalogue.item.events.CategoryChanged;
import dev.porchlight.catalogue.item.events.FormDraftSaved;
import dev.porchlight.catalogue.item.events.FormPublished;
import dev.porchlight.catalogue.item.events.ItemAdded;
import dev.porchlight.catalogue.item.events.ItemChanged;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.catalogue.item.events.ItemRestored;
import dev.porchlight.catalogue.item.events.ItemRetired;
import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Editions;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.Translations;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.web.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Categories, items and all editions of their forms, in tables written in the transaction of the command itself. */
@Component
@ProcessingGroup("catalogue")
class CatalogueTable implements Catalogue {

    static final TypeReference<List<OwnQuestions>> OWN = new TypeReference<>() {};

    static final TypeReference<Map<String, Map<String, String>>> TRANSLATIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CatalogueTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Offer> item(UUID id) {
        return jdbc.sql("select details, retired from item where id = ?")
                .param(id)
                .query((row, number) -> new Offer(
                        id,
                        json.readValue(row.getString("details"), ItemDetails.class),
                        editions(id),
                        row.getBoolean("retired")))
                .optional();
    }

    private Editions editions(UUID item) {
        Editions editions = new Editions();
        jdbc.sql("select * from item_edition where item_id = ? order by edition")
                .param(item)
                .query((row, number) -> edition(row))
                .list()
                .forEach(editions::add);
        return editions;
    }

    private Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getInt("edition"),
                json.readValue(row.getString("form"), Form.class),
                json.readValue(row.getString("own"), OWN),
                Times.of(row, "published_at"));
    }

    @Override
    public boolean hasCategory(UUID id) {
        return jdbc.sql("select exists (select 1 from category where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UUID> categoryCalled(String name) {
        return jdbc.sql("select id from category where lower(name) = lower(?)")
                .param(name)
                .query(UUID.class)
                .optional();
    }

    @EventHandler
    void on(CategoryAdded event, @SequenceNumber long version) {
        category(
                "insert into category (name, position, translations, version, id) values (?, ?, cast(? as jsonb), ?, ?)",
                event.name(),
                event.position(),
                json.writeValueAsString(event.translations()),
                version,
                event.categoryId());
    }

    @EventHandler
    void on(CategoryChanged event, @SequenceNumber long version) {
        category(
                "update category set name = ?, position = ?, translations = cast(? as jsonb), version = ? where id = ?",
                event.name(),
                event.position(),
                json.writeValueAsString(event.translations()),
                version,
                event.categoryId());
    }

    /** The unique index tells of another category that took the name after the command had looked. */
    private void category(String statement, Object... parameters) {
        try {
            jdbc.sql(statement).params(parameters).update();
        } catch (DuplicateKeyException e) {
            throw new CategoryNameAlreadyUsed();
        }
    }

    @EventHandler
    void on(ItemAdded event, Envelope envelope) {
        details(event.itemId(), event.details(), envelope);
    }

    @EventHandler
    void on(ItemChanged event, Envelope envelope) {
        details(event.itemId(), event.details(), envelope);
    }

    private void details(UUID item, ItemDetails details, Envelope envelope) {
        String translated = Translations.words(details.translations()).collect(Collectors.joining(" "));
        SearchDocument words = new SearchDocument()
                .with('A', details.name())
                .with('D', details.summary())
                .with('D', translated);
        jdbc.sql(SearchDocument.LEARN + """
                insert into item (id, category_id, name, details, updated_at, version, search, words)
                values (:id, :category, :name, cast(:details as jsonb), :at, :version, lower(:search), %s)
                on conflict (id) do update set category_id = excluded.category_id, name = excluded.name,
                  details = excluded.details, updated_at = excluded.updated_at, version = excluded.version,
                  search = excluded.search, words = excluded.words""".formatted(SearchDocument.VECTOR))
                .param("id", item)
                .param("category", details.categoryId())
                .param("name", details.name())
                .param("details", json.writeValueAsString(details))
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("version", envelope.sequence())
                .param("search", details.name() + " " + details.summary() + " " + translated)
                .params(words.parameters(readersOf(details)))
                .update();
    }

    private static SearchScopes readersOf(ItemDetails details) {
        SearchScopes team = SearchScopes.serviceTeam();
        return details.everybody()
                ? team.and(SearchScopes.everybody().ids())
                : team.and(details.organisationIds().toArray(UUID[]::new));
    }

    @EventHandler
    void on(FormDraftSaved event, Envelope envelope) {
        change(
                event.itemId(),
                envelope,
                "draft = cast(? as jsonb), draft_own = cast(? as jsonb)",
                json.writeValueAsString(event.form()),
                json.writeValueAsString(event.own()));
    }

    @EventHandler
    void on(FormPublished event, Envelope envelope) {
        jdbc.sql("""
                insert into item_edition (item_id, edition, form, own, published_at)
                values (?, ?, cast(? as jsonb), cast(? as jsonb), ?)""")
                .params(
                        event.itemId(),
                        event.edition(),
                        json.writeValueAsString(event.form()),
                        json.writeValueAsString(event.own()),
                        envelope.time().atOffset(ZoneOffset.UTC))
                .update();
        change(event.itemId(), envelope, "edition = ?", event.edition());
    }

    @EventHandler
    void on(ItemRetired event, Envelope envelope) {
        change(event.itemId(), envelope, "retired = ?", true);
    }

    @EventHandler
    void on(ItemRestored event, Envelope envelope) {
        change(event.itemId(), envelope, "retired = ?", false);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate item_edition, item, category").update();
    }

    /** The columns are this class's own words, never input. */
    private void change(UUID item, Envelope envelope, String columns, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        parameters.add(envelope.time().atOffset(ZoneOffset.UTC));
        parameters.add(envelope.sequence());
        parameters.add(item);
        jdbc.sql("update item set " + columns + ", updated_at = ?, version = ? where id = ?")
                .params(parameters)
                .update();
    }
}
