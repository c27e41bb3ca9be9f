package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.catalogue.request.read.RequestDetail.Actor;
import dev.porchlight.catalogue.request.read.RequestDetail.Allowed;
import dev.porchlight.catalogue.request.read.RequestDetail.CorrectionView;
import dev.porchlight.catalogue.request.read.RequestDetail.HistoryEntry;
import dev.porchlight.catalogue.request.read.RequestDetail.PartView;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Known;
import dev.porchlight.forms.Answer;
import dev.porchlight.forms.Answers;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Requests")
class RequestDetailController {

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<UUID>> PEOPLE = new TypeReference<>() {};
    private static final TypeReference<List<CorrectionView>> CORRECTIONS = new TypeReference<>() {};

    private static final String HEAD = """
            select t.*, o.name as organisation_name, q.name as requester_name, f.name as for_name
            from request t
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person q on q.id = t.requester_id
            left join directory_person f on f.id = t.for_id
            where\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PartsOfRequest parts;
    private final Catalogue catalogue;
    private final Directory directory;

    RequestDetailController(
            JdbcClient jdbc, JsonMapper json, PartsOfRequest parts, Catalogue catalogue, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.parts = parts;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    @GetMapping("/api/requests/{idOrNumber}")
    @Operation(summary = "Open a request, by its id or its number")
    RequestDetail open(@PathVariable String idOrNumber, Caller caller) {
        caller.requirePersonOr(MayKnow.READ);
        Known visible = VisibleRequests.to(caller);
        boolean byNumber = idOrNumber.matches("\\d{1,18}");
        return jdbc.sql(HEAD + (byNumber ? "t.number" : "t.id") + " = :key and (" + visible.condition() + ")")
                .param("key", byNumber ? (Object) Long.valueOf(idOrNumber) : id(idOrNumber))
                .params(visible.parameters())
                .query((row, number) -> detail(row, caller))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private RequestDetail detail(ResultSet row, Caller caller) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID organisation = row.getObject("organisation_id", UUID.class);
        Named requester = Named.of(row, "requester");
        Named beneficiary = Named.of(row, "for");
        Set<UUID> parties = new HashSet<>(List.of(requester.id(), beneficiary.id()));
        List<Answer> answers = json.readValue(row.getString("answers"), ANSWERS);
        PartsOfRequest.Parts all = parts.of(id, organisation, parties, caller);
        UUID item = row.getObject("item_id", UUID.class);
        int edition = row.getInt("edition");
        return new RequestDetail(
                id,
                row.getLong("number"),
                row.getString("title"),
                item,
                row.getString("status"),
                Named.of(row, "organisation"),
                requester,
                beneficiary,
                edition,
                answers,
                raw(item, edition, organisation, answers),
                all.views(),
                (int) all.views().stream()
                        .filter(part -> part.status().equals("done"))
                        .count(),
                history(id),
                Times.of(row, "submitted_at"),
                Times.of(row, "updated_at"),
                row.getLong("version"),
                allowed(all, parties, caller));
    }

    private Map<String, @Nullable Object> raw(UUID item, int edition, UUID organisation, List<Answer> answers) {
        Form form = catalogue
                .item(item)
                .flatMap(offer -> offer.editions().number(edition))
                .map(asked -> asked.of(organisation))
                .orElse(Form.EMPTY);
        return Answers.toJson(form, answers);
    }

    private static Allowed allowed(PartsOfRequest.Parts all, Set<UUID> parties, Caller caller) {
        boolean asker = caller.isAgent() || caller.isCustomer() && parties.contains(caller.personId());
        boolean waiting = all.views().stream().anyMatch(part -> part.status().equals("waiting"));
        boolean over = all.views().stream()
                .map(PartView::status)
                .anyMatch(Set.of("rejected", "expired", "withdrawn")::contains);
        return new Allowed(all.toDecide(), asker && waiting, asker && !waiting && over, caller.isAgent());
    }

    private List<HistoryEntry> history(UUID request) {
        record Row(HistoryEntry entry, List<UUID> people) {}
        List<Row> rows = jdbc.sql("select * from request_history where request_id = ? order by version")
                .param(request)
                .query((row, number) -> {
                    String details = row.getString("details");
                    boolean correction = row.getString("kind").equals("corrected");
                    return new Row(
                            new HistoryEntry(
                                    row.getLong("version"),
                                    row.getString("kind"),
                                    Times.of(row, "at"),
                                    new Actor(
                                            row.getString("actor_id"),
                                            row.getString("actor_name"),
                                            row.getString("actor_kind")),
                                    row.getObject("part", Integer.class),
                                    row.getString("text"),
                                    List.of(),
                                    correction ? json.readValue(details, CORRECTIONS) : List.of()),
                            details == null || correction ? List.of() : json.readValue(details, PEOPLE));
                })
                .list();
        Map<UUID, String> names = directory.names(
                rows.stream().flatMap(row -> row.people().stream()).collect(Collectors.toSet()));
        return rows.stream().map(row -> named(row.entry(), row.people(), names)).toList();
    }

    private static HistoryEntry named(HistoryEntry entry, List<UUID> people, Map<UUID, String> names) {
        return new HistoryEntry(
                entry.version(),
                entry.kind(),
                entry.at(),
                entry.actor(),
                entry.part(),
                entry.text(),
                people.stream().map(id -> new Named(id, names.get(id))).toList(),
                entry.corrections());
    }
}
