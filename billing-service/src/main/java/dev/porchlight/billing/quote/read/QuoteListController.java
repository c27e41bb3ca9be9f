package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.ApprovalStatus;
import dev.porchlight.billing.quote.Audience;
import dev.porchlight.billing.quote.QuoteStatus;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Quotes")
class QuoteListController {

    /**
     * A quote as lists show it.
     *
     * @param reference number and version, such as 10309-1; the number alone while it is a draft
     * @param price what is due on acceptance: without options until it is accepted, and then what was agreed
     * @param approval how it stands with colleagues who have to agree before it is sent; null if none have, and for
     *     customers
     */
    record QuoteItem(
            UUID id,
            String reference,
            String title,
            Instant date,
            @Schema(implementation = QuoteStatus.class) String status,
            Amount price,
            Amount monthly,
            Amount yearly,
            LocalDate validUntil,
            Named organisation,
            Named contact,
            Named accountManager,
            boolean viewed,

            @Schema(implementation = ApprovalStatus.class) @Nullable
            String approval,

            long version) {}

    /** How it stands now: nothing happens when it expires. */
    static final String STATUS =
            "case when t.status = 'sent' and t.expires_at <= :now then 'expired' else t.status end";

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String AWAITS_ME = """
            exists (
              select 1 from quote_approval p join quote_approval_seat s on s.quote_id = p.quote_id and s.round = p.round
              where p.quote_id = t.id and p.status = 'waiting' and p.expires_at > :now and s.person_id = :me
                and s.approve is null)""";

    private static final String COLUMNS = """
            t.*, %s as status_now, coalesce(t.sent_at, t.drafted_at) as date, t.organisation_id,
            o.name as organisation_name, c.name as contact_name, a.name as account_manager_name,
            exists (select 1 from quote_view v where v.quote_id = t.id and v.version = t.version_sent) as viewed,
            case when :team then (select p.status from quote_approval p where p.quote_id = t.id) end as approval""".formatted(STATUS);

    private static final String NAMES = """
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person c on c.id = t.contact_id
            left join directory_person a on a.id = t.account_manager_id""";

    private static final RowMapper<QuoteItem> ITEM = (row, number) -> new QuoteItem(
            row.getObject("id", UUID.class),
            reference(row.getLong("number"), row.getInt("version_sent")),
            row.getString("title"),
            Times.of(row, "date"),
            row.getString("status_now"),
            Amount.of(row, "total"),
            Amount.of(row, "monthly"),
            Amount.of(row, "yearly"),
            row.getObject("valid_until", LocalDate.class),
            Named.of(row, "organisation"),
            Named.of(row, "contact"),
            Named.of(row, "account_manager"),
            row.getBoolean("viewed"),
            row.getString("approval"),
            row.getLong("version"));

    private static final Sorting SORTING = Sorting.by("updatedAt", "t.updated_at", "timestamptz")
            .or("reference", "t.number", "bigint")
            .or("title", "lower(t.title)", "text")
            .or("date", "coalesce(t.sent_at, t.drafted_at)", "timestamptz")
            .or("status", STATUS, "text")
            .or("price", "t.total_minor", "bigint")
            .or("validUntil", "t.valid_until", "date")
            .or("organisation", "lower(coalesce(o.name, ''))", "text");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Clock clock;

    QuoteListController(JdbcClient jdbc, Cursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GetMapping("/api/quotes")
    @Operation(
            summary = "List the quotes you may open",
            description = "Newest change first, unless sort says otherwise.")
    Page<QuoteItem> list(
            @Parameter(description = "Text in the reference or the title") @RequestParam(required = false) String q,
            @Parameter(
                            description = "One or more statuses",
                            array = @ArraySchema(schema = @Schema(implementation = QuoteStatus.class)))
                    @RequestParam(required = false)
                    List<String> status,
            @RequestParam(required = false) UUID organisationId,
            @Parameter(description = "The agent who answers for it: an id, or me") @RequestParam(required = false)
                    String accountManager,
            @Parameter(description = "Only what awaits your agreement before it is sent; false if not said")
                    @RequestParam(required = false)
                    Boolean awaitsMe,
            PageRequest page,
            Caller caller) {
        caller.requirePersonOr(QuoteAccess.scopeOf(caller));
        Known known = Audience.of(caller);
        PagedQuery query = new PagedQuery(COLUMNS, "quote t")
                .beside(NAMES)
                .key("t.id")
                .where(known.condition(), known.parameters())
                .where(":team = :team", "team", !caller.isCustomer())
                .where(":now = :now", "now", clock.instant().atOffset(ZoneOffset.UTC))
                .sortable(SORTING)
                .defaultSort("-updatedAt");
        if (status != null && !status.isEmpty()) {
            query.where(STATUS + " in (:status)", "status", known(status));
        }
        if (organisationId != null) {
            query.where("t.organisation_id = :organisation", "organisation", organisationId);
        }
        if (accountManager != null && !accountManager.isBlank()) {
            query.where("t.account_manager_id = :manager", "manager", agent(accountManager, caller));
        }
        if (Boolean.TRUE.equals(awaitsMe)) {
            query.where(AWAITS_ME, "me", caller.isCustomer() ? NOBODY : caller.personId());
        }
        if (q != null && !q.isBlank()) {
            query.where("t.search" + Fragment.IN, "fragment", Fragment.of(q).pattern());
        }
        return query.page(jdbc, cursors, page, ITEM);
    }

    static String reference(long number, int versionSent) {
        return versionSent == 0 ? String.valueOf(number) : number + "-" + versionSent;
    }

    private static List<String> known(List<String> words) {
        List<String> all =
                Arrays.stream(QuoteStatus.values()).map(QuoteStatus::word).toList();
        if (!all.containsAll(words)) {
            throw new InvalidInput("status", "must be among " + String.join(", ", all));
        }
        return words;
    }

    private static UUID agent(String said, Caller caller) {
        try {
            return said.equals("me") ? caller.personId() : UUID.fromString(said);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("accountManager", "must be an agent's id, or me");
        }
    }
}
