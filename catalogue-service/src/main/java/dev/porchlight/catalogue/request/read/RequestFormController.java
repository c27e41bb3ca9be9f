package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.directory.Known;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Requests")
class RequestFormController {

    private record Answered(UUID itemId, UUID organisationId, int edition) {}

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    RequestFormController(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    @GetMapping("/api/requests/{id}/form")
    @Operation(summary = "See the questions that a request answered, as they were asked then")
    Form form(@PathVariable UUID id, Caller caller) {
        caller.requirePersonOr(MayKnow.READ);
        Known visible = VisibleRequests.to(caller);
        Answered answered = jdbc.sql(
                        "select t.item_id, t.organisation_id, t.edition from request t where t.id = :id and ("
                                + visible.condition() + ")")
                .param("id", id)
                .params(visible.parameters())
                .query(Answered.class)
                .optional()
                .orElseThrow(NotFound::new);
        return catalogue
                .item(answered.itemId())
                .flatMap(offer -> offer.editions().number(answered.edition()))
                .orElseThrow(NotFound::new)
                .of(answered.organisationId());
    }
}
