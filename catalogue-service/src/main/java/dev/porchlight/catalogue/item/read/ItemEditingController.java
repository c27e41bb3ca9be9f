package dev.porchlight.catalogue.item.read;

import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.directory.Directory;
import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Editions;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.FormDifferences;
import dev.porchlight.forms.FormDifferences.Difference;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/catalogue/items/{id}")
@Tag(name = "Keeping the catalogue")
class ItemEditingController {

    /** When an edition was published. */
    record EditionItem(int edition, Instant publishedAt) {}

    /** An item as those who keep the catalogue see it. */
    record ItemEditing(
            UUID id,
            ItemDetails details,
            boolean retired,
            Form draft,
            List<OwnQuestions> own,

            @Schema(description = "What the draft changes in the form that is asked now")
            List<Difference> differences,

            @Schema(description = "Organisations with questions of their own, by name")
            List<Named> ownOf,

            @Schema(description = "Whether the draft changes what single organisations are asked besides")
            boolean ownDiffers,

            List<EditionItem> editions,
            long version)
            implements Versioned {}

    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Directory directory;

    ItemEditingController(Catalogue catalogue, JdbcClient jdbc, JsonMapper json, Directory directory) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
    }

    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("catalogue:write");
    }

    @GetMapping("/editing")
    @Operation(summary = "Open an item for editing: all its details, the draft of its form, its editions")
    ItemEditing editing(@PathVariable UUID id) {
        Catalogue.Offer offer = catalogue.item(id).orElseThrow(NotFound::new);
        Form asked = offer.editions().current().map(Edition::base).orElse(Form.EMPTY);
        return jdbc.sql("select draft, draft_own, version from item where id = ?")
                .param(id)
                .query((row, number) -> {
                    String saved = row.getString("draft");
                    Form draft = saved == null ? Form.EMPTY : json.readValue(saved, Form.class);
                    List<OwnQuestions> own =
                            saved == null ? List.of() : json.readValue(row.getString("draft_own"), CatalogueTable.OWN);
                    List<UUID> ownOf =
                            own.stream().map(OwnQuestions::organisationId).toList();
                    Map<UUID, String> names = directory.names(ownOf);
                    return new ItemEditing(
                            id,
                            offer.details(),
                            offer.retired(),
                            draft,
                            own,
                            FormDifferences.between(asked, draft),
                            ownOf.stream()
                                    .map(organisation -> new Named(organisation, names.get(organisation)))
                                    .sorted(Comparator.comparing(
                                            Named::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                                    .toList(),
                            !own.equals(
                                    offer.editions().current().map(Edition::own).orElse(List.of())),
                            offer.editions().all().stream()
                                    .map(edition -> new EditionItem(edition.number(), edition.publishedAt()))
                                    .toList(),
                            row.getLong("version"));
                })
                .single();
    }

    @GetMapping("/editions/{edition}")
    @Operation(summary = "See an edition of the form, which never changes")
    Edition edition(@PathVariable UUID id, @PathVariable int edition) {
        return catalogue
                .item(id)
                .flatMap(offer -> offer.editions().number(edition))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/editions/{edition}/differences")
    @Operation(summary = "What an edition changed in the one before it")
    List<Difference> differences(@PathVariable UUID id, @PathVariable int edition) {
        Editions editions = catalogue.item(id).orElseThrow(NotFound::new).editions();
        Form now = editions.number(edition).orElseThrow(NotFound::new).base();
        return FormDifferences.between(
                editions.number(edition - 1).map(Edition::base).orElse(Form.EMPTY), now);
    }
}
