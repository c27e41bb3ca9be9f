package dev.porchlight.catalogue.request.write;

import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/catalogue/items/{itemId}/draft")
@Tag(name = "Requests")
class DraftController {

    record DraftBody(
            @Schema(description = "Whom it is for; left out: oneself") @Nullable
            UUID forId,

            @NotNull(message = "is required") Integer edition,
            @NotNull(message = "is required") Map<String, @Nullable Object> answers) {}

    /** Answers that were begun. */
    record Draft(@Nullable UUID forId, int edition, Map<String, @Nullable Object> answers, Instant savedAt) {}

    private static final int LARGEST = 200_000;
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Catalogue catalogue;

    DraftController(JdbcClient jdbc, JsonMapper json, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.json = json;
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(
            summary = "The answers you have begun to give",
            description = "Those to questions that are asked no more are left out.")
    Draft draft(@PathVariable UUID itemId, Caller caller) {
        UUID me = asCustomer(itemId, caller);
        return jdbc.sql("select * from request_draft where person_id = ? and item_id = ?")
                .params(me, itemId)
                .query((row, number) -> new Draft(
                        row.getObject("for_id", UUID.class),
                        row.getInt("edition"),
                        stillAsked(itemId, json.readValue(row.getString("answers"), ANSWERS), caller),
                        Times.of(row, "saved_at")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Map<String, Object> stillAsked(UUID item, Map<String, Object> answers, Caller caller) {
        Form form = catalogue
                .item(item)
                .flatMap(offer -> offer.editions().current())
                .map(edition -> edition.of(caller.organisationId()))
                .orElse(Form.EMPTY);
        Map<String, Object> asked = new LinkedHashMap<>(answers);
        asked.keySet().removeIf(question -> form.question(question).isEmpty());
        return asked;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keep answers that are not complete yet", description = "They are yours alone.")
    void save(@PathVariable UUID itemId, @Valid @RequestBody DraftBody body, Caller caller) {
        UUID me = asCustomer(itemId, caller);
        String answers = json.writeValueAsString(body.answers());
        if (answers.length() > LARGEST) {
            throw new InvalidInput("/answers", "is too much to be kept");
        }
        jdbc.sql("""
                insert into request_draft (person_id, item_id, for_id, edition, answers)
                values (?, ?, ?, ?, cast(? as jsonb))
                on conflict (person_id, item_id) do update set for_id = excluded.for_id, edition = excluded.edition,
                  answers = excluded.answers, saved_at = now()""").params(me, itemId, body.forId(), body.edition(), answers).update();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw away answers that you have begun to give")
    void discard(@PathVariable UUID itemId, Caller caller) {
        jdbc.sql("delete from request_draft where person_id = ? and item_id = ?")
                .params(asCustomer(itemId, caller), itemId)
                .update();
    }

    /** Who begins to ask for something that they can ask for. */
    private UUID asCustomer(UUID itemId, Caller caller) {
        if (!caller.isCustomer()
                || catalogue
                        .item(itemId)
                        .filter(offer -> offer.isOpenTo(caller.organisationId()))
                        .isEmpty()) {
            throw new NotFound();
        }
        return caller.personId();
    }
}
