package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.Approving;
import dev.porchlight.billing.quote.Audience;
import dev.porchlight.billing.quote.QuoteSums;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.quote.read.Approvals.Approval;
import dev.porchlight.billing.quote.read.QuoteDetail.Draft;
import dev.porchlight.billing.quote.read.QuoteDetail.Edition;
import dev.porchlight.billing.quote.read.QuoteDetail.Message;
import dev.porchlight.billing.quote.read.QuoteDetail.Offered;
import dev.porchlight.billing.quote.read.QuoteDetail.Opened;
import dev.porchlight.billing.quote.read.QuoteDetail.View;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Quotes")
class QuoteDetailController {

    private static final String HEAD = """
            select t.*, %s as status_now, o.name as organisation_name, s.name as site_name, c.name as contact_name,
              a.name as account_manager_name
            from quote t
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_site s on s.id = t.site_id
            left join directory_person c on c.id = t.contact_id
            left join directory_person a on a.id = t.account_manager_id
            where t.id = :id and (""".formatted(QuoteListController.STATUS);

    private static final String VERSION =
            "select version, content_hash, snapshot, changes, differences, sent_at from quote_version where quote_id = ? and version = ?";

    private static final TypeReference<List<QuoteDifference>> DIFFERENCES = new TypeReference<>() {};

    private static final Set<String> UNSENDABLE = Set.of("accepted", "closed", "withdrawn");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Acceptances acceptances;
    private final Approvals approvals;
    private final Approving approving;

    QuoteDetailController(
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            Acceptances acceptances,
            Approvals approvals,
            Approving approving) {
        this.approvals = approvals;
        this.approving = approving;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.acceptances = acceptances;
    }

    @GetMapping("/api/quotes/{id}")
    @Operation(summary = "Open a quote", description = "To note that a customer saw it, post a view.")
    QuoteDetail open(@PathVariable UUID id, Caller caller) {
        return find(id, caller);
    }

    @GetMapping("/api/quotes/{id}/versions/{number}")
    @Operation(summary = "Open a version that was sent, be it retired")
    Offered version(@PathVariable UUID id, @PathVariable int number, Caller caller) {
        find(id, caller);
        return jdbc.sql(VERSION)
                .params(id, number)
                .query((row, index) -> offered(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/api/quotes/{id}/totals")
    @Operation(summary = "What the current version comes to with these options chosen")
    QuoteTotals totals(
            @PathVariable UUID id,
            @Parameter(description = "The ids of the options that are chosen") @RequestParam(required = false)
                    List<UUID> chosen,
            Caller caller) {
        Offered current = find(id, caller).current();
        if (current == null) {
            throw new NotFound();
        }
        Set<UUID> options = chosen == null ? Set.of() : new HashSet<>(chosen);
        return QuoteSums.of(current.snapshot().content(), current.snapshot().roundingRule(), options);
    }

    private QuoteDetail find(UUID id, Caller caller) {
        caller.requirePersonOr(QuoteAccess.scopeOf(caller));
        Known known = Audience.of(caller);
        return jdbc.sql(HEAD + known.condition() + ")")
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .params(known.parameters())
                .query((row, number) -> detail(row, caller))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private QuoteDetail detail(ResultSet row, Caller caller) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int sent = row.getInt("version_sent");
        boolean team = !caller.isCustomer();
        String status = row.getString("status_now");
        List<Opened> followUps = followUps(id);
        Offered current = sent == 0
                ? null
                : jdbc.sql(VERSION)
                        .params(id, sent)
                        .query((version, number) -> offered(version))
                        .single();
        Draft draft = team && row.getBoolean("draft_is_news") ? draft(row) : null;
        Approval approval = team ? approvals.of(id).orElse(null) : null;
        List<LimitPassed> limits =
                draft == null || UNSENDABLE.contains(status) ? List.of() : approving.limitsPassedBy(draft.content());
        return new QuoteDetail(
                id,
                QuoteListController.reference(row.getLong("number"), sent),
                row.getString("title"),
                status,
                Named.of(row, "organisation"),
                Named.of(row, "site"),
                Named.of(row, "contact"),
                Named.of(row, "account_manager"),
                Times.of(row, "updated_at"),
                row.getString("reason"),
                current,
                draft,
                editions(id),
                messages(id),
                team ? views(id) : List.of(),
                acceptances.of(row.getString("acceptance"), Times.of(row, "decided_at"), status, team),
                limits,
                approval,
                followUps,
                allowed(caller, status, current, row.getBoolean("draft_is_news"), limits, approval, followUps),
                row.getLong("version"));
    }

    private static QuoteDetail.Allowed allowed(
            Caller caller,
            String status,
            @Nullable Offered current,
            boolean news,
            List<LimitPassed> limits,
            @Nullable Approval approval,
            List<Opened> followUps) {
        boolean sent = current != null;
        boolean open = status.equals("sent");
        boolean sells = BillingTeam.sells(caller);
        boolean unfinished = !UNSENDABLE.contains(status);
        boolean sendable = sells && unfinished && (news || status.equals("rejected"));
        boolean waiting = approval != null && approval.status().equals("waiting");
        boolean approved = approval != null && approval.status().equals("approved");
        boolean accepted = status.equals("accepted");
        boolean invoiced = followUps.stream().anyMatch(it -> it.what() == FollowUp.INVOICE);
        return new QuoteDetail.Allowed(
                caller.isCustomer() && open,
                caller.isCustomer() && open,
                sent && (caller.isCustomer() || sells),
                sells && unfinished,
                sendable && (limits.isEmpty() || approved),
                sendable && caller.isAgent() && !limits.isEmpty() && !approved && !waiting,
                caller.isAgent() && waiting && approval.awaits(caller.personId()),
                sells && waiting,
                sells && open,
                sells && unfinished,
                sells && unfinished && sent,
                sells
                        && accepted
                        && followUps.isEmpty()
                        && !current.snapshot().content().projectWork(),
                BillingTeam.bills(caller) && accepted && !invoiced);
    }

    private Offered offered(ResultSet row) throws SQLException {
        return new Offered(
                row.getInt("version"),
                row.getString("content_hash"),
                json.readValue(row.getString("snapshot"), QuoteSnapshot.class),
                row.getString("changes"),
                differences(row),
                Times.of(row, "sent_at"));
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                json.readValue(row.getString("draft"), QuoteContent.class),
                json.readValue(row.getString("draft_totals"), QuoteTotals.class));
    }

    private List<Edition> editions(UUID id) {
        return jdbc.sql(
                        "select version, changes, differences, sent_at from quote_version where quote_id = ? order by version desc")
                .param(id)
                .query((row, number) -> new Edition(
                        row.getInt("version"), row.getString("changes"), differences(row), Times.of(row, "sent_at")))
                .list();
    }

    private List<QuoteDifference> differences(ResultSet row) throws SQLException {
        return json.readValue(row.getString("differences"), DIFFERENCES);
    }

    private List<Message> messages(UUID id) {
        return jdbc.sql("select * from quote_message where quote_id = ? order by at, id")
                .param(id)
                .query((row, number) -> new Message(
                        row.getObject("id", UUID.class),
                        Times.of(row, "at"),
                        row.getString("actor_name"),
                        row.getString("actor_kind"),
                        row.getString("text")))
                .list();
    }

    private List<View> views(UUID id) {
        return jdbc.sql("""
                        select v.version, v.contact_id, p.name as contact_name, v.at
                        from quote_view v left join directory_person p on p.id = v.contact_id
                        where v.quote_id = ? order by v.at desc""")
                .param(id)
                .query((row, number) -> new View(row.getInt("version"), Named.of(row, "contact"), Times.of(row, "at")))
                .list();
    }

    private List<Opened> followUps(UUID id) {
        return jdbc.sql(
                        "select what, id, reference from quote_follow_up where quote_id = ? and not undone order by what, id")
                .param(id)
                .query((row, number) -> new Opened(
                        FollowUp.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                        row.getObject("id", UUID.class),
                        row.getString("reference")))
                .list();
    }
}
