package dev.porchlight.catalogue.item.read;

import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.JsonSchema;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalogue/items/{id}")
@Tag(name = "Catalogue")
class ItemController {

    /** An item with the questions that are asked now. */
    record ItemPage(
            UUID id,
            String name,
            String summary,

            @Schema(description = "What name and summary are in other languages")
            Map<String, Map<String, String>> translations,

            @Nullable String help,
            String icon,
            @Nullable Amount price,

            @Schema(description = "The question whose number says how many are asked for; the price is of each")
            @Nullable
            String countedBy,

            UUID categoryId,
            int edition,
            Form form) {}

    private final Catalogue catalogue;

    ItemController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(summary = "See something you can ask for, and what you will be asked")
    ItemPage item(
            @PathVariable UUID id,
            @Parameter(description = "For agents: whose questions; the common form's if not said")
                    @RequestParam(required = false)
                    UUID organisationId,
            Caller caller) {
        Catalogue.Offer offer = offered(id, caller);
        Edition edition = offer.editions().current().orElseThrow(NotFound::new);
        ItemDetails details = offer.details();
        return new ItemPage(
                id,
                details.name(),
                details.summary(),
                details.translations(),
                details.help(),
                details.icon(),
                details.price(),
                details.countedBy(),
                details.categoryId(),
                edition.number(),
                edition.of(caller.isCustomer() ? caller.organisationId() : organisationId));
    }

    @GetMapping("/answers-schema")
    @Operation(
            summary = "The answers as JSON Schema",
            description =
                    "For programs: what a request's answers may be. That hidden answers are dropped, it cannot say.")
    Map<String, Object> schema(@PathVariable UUID id, Caller caller) {
        Edition edition = offered(id, caller).editions().current().orElseThrow(NotFound::new);
        return JsonSchema.of(edition.of(caller.isCustomer() ? caller.organisationId() : null));
    }

    private Catalogue.Offer offered(UUID id, Caller caller) {
        caller.requirePersonOr("catalogue:read");
        return catalogue
                .item(id)
                .filter(offer -> !caller.isCustomer() || offer.isOpenTo(caller.organisationId()))
                .orElseThrow(NotFound::new);
    }
}
