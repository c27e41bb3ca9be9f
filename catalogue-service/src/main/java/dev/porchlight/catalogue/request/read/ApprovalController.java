package dev.porchlight.catalogue.request.read;

import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approvals")
@Tag(name = "Approvals")
class ApprovalController {

    /**
     * A part of a request that somebody decides about, or has.
     *
     * @param insteadOf for whom the caller stands in; null if they are asked themselves
     * @param vote what the caller decided; null while it is awaited
     */
    record ApprovalItem(
            UUID requestId,
            long number,
            String title,
            int part,
            String partName,
            int round,
            @Nullable Amount price,
            Named organisation,
            Named requester,
            Named beneficiary,
            @Nullable Named insteadOf,
            Instant waitingSince,
            Instant expiresAt,
            @Nullable Boolean vote,
            @Nullable String comment,
            @Nullable Instant votedAt) {}

    record Waiting(long count) {}

    private static final String COLUMNS = """
            t.id as request_id, t.number, t.title, p.part, p.name as part_name, p.price_minor, p.currency,
            t.organisation_id, o.name as organisation_name, t.requester_id, q.name as requester_name,
            t.for_id, f.name as for_name, p.waiting_since, p.expires_at""";

    private static final String NAMES = """
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person q on q.id = t.requester_id
            left join directory_person f on f.id = t.for_id""";

    /** What awaits a contact: one row for each part, for their own seat first. */
    private static final String MINE = """
            request_part p join request t on t.id = p.request_id
            join lateral (
              select s.person_id from request_seat s
              where s.request_id = p.request_id and s.part = p.part and s.round = p.round
                and s.vote is null and s.left_at is null
                and (s.person_id = :me or s.person_id in (
                  select a.person_id from stand_in a
                  where a.stand_in_id = :me and now() >= a.from_at and now() < a.until_at))
              order by s.person_id = :me desc limit 1) seat on true""";

    private static final String AWAITS_ME = """
            p.status = 'waiting' and now() < p.expires_at and t.requester_id <> :me and t.for_id <> :me
            and not exists (
              select 1 from request_seat v where v.request_id = p.request_id and v.part = p.part and v.round = p.round
                and v.voted_by = :me)""";

    private static final String AWAITS_THE_TEAM =
            "p.status = 'waiting' and p.circle = 'service-team' and now() < p.expires_at";

    private static final String NAMED_SO =
            """
            %1$s%3$s or %2$s%3$s or cast(t.number as text) = :typed
            or exists (
              select 1 from directory_person who where who.id in (t.requester_id, t.for_id) and who.search%3$s)""".formatted(Fragment.small("t.title"), Fragment.small("p.name"), Fragment.IN);

    private static final Sorting SORTING = Sorting.by("waitingSince", "p.waiting_since", "timestamptz")
            .or("expiresAt", "p.expires_at", "timestamptz")
            .or("number", "t.number", "bigint")
            .or("price", "coalesce(p.price_minor, 0)", "bigint");

    private final JdbcClient jdbc;
    private final Cursors cursors;

    ApprovalController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @GetMapping
    @Operation(
            summary = "List what awaits your decision, or what you decided",
            description =
                    "Agents: what has nobody left at the organisation who could decide. The longest waiting first,"
                            + " unless sort says otherwise; of what was decided, the newest.")
    Page<ApprovalItem> list(
            @Parameter(description = "What you decided instead; false if not said") @RequestParam(required = false)
                    Boolean decided,
            @Parameter(description = "Text in what is asked for or in who asks, or the request's number")
                    @RequestParam(required = false)
                    String q,
            PageRequest page,
            Caller caller) {
        PagedQuery query = Boolean.TRUE.equals(decided) ? decided(caller) : awaiting(caller);
        if (q != null && !q.isBlank()) {
            Fragment typed = Fragment.of(q.strip().replaceFirst("^#", ""));
            query.where(NAMED_SO, Map.of("typed", typed.text(), "fragment", typed.pattern()));
        }
        return query.page(jdbc, cursors, page, this::item);
    }

    @GetMapping("/count")
    @Operation(summary = "How many await your decision")
    Waiting count(Caller caller) {
        return new Waiting(awaiting(caller)
                .page(jdbc, cursors, new PageRequest(1, 1, null, null), this::item)
                .total());
    }

    private static PagedQuery awaiting(Caller caller) {
        UUID me = caller.personId();
        PagedQuery query = caller.isCustomer()
                ? new PagedQuery(
                                COLUMNS + ", p.round, null as vote, null as comment, null as voted_at,"
                                        + " nullif(seat.person_id, :me) as instead_id,"
                                        + " (select name from directory_person d where d.id = seat.person_id) as instead_name",
                                MINE)
                        .where(AWAITS_ME, "me", me)
                        .where("t.organisation_id = :mine", "mine", caller.organisationId())
                : new PagedQuery(
                                COLUMNS + ", p.round, null as vote, null as comment, null as voted_at,"
                                        + " cast(null as uuid) as instead_id, null as instead_name",
                                "request_part p join request t on t.id = p.request_id")
                        .where(AWAITS_THE_TEAM);
        return query.beside(NAMES).key("p.id").sortable(SORTING).defaultSort("waitingSince");
    }

    private static PagedQuery decided(Caller caller) {
        PagedQuery query = new PagedQuery(
                        COLUMNS + ", v.round, v.vote, v.comment, v.voted_at,"
                                + " nullif(v.person_id, v.voted_by) as instead_id,"
                                + " (select name from directory_person d where d.id = v.person_id) as instead_name",
                        "request_seat v join request_part p on p.request_id = v.request_id and p.part = v.part"
                                + " join request t on t.id = v.request_id")
                .beside(NAMES)
                .key("p.id")
                .where("v.voted_by = :me", "me", caller.personId())
                .sortable(SORTING.or("votedAt", "v.voted_at", "timestamptz"))
                .defaultSort("-votedAt");
        if (caller.isCustomer()) {
            query.where("t.organisation_id = :mine", "mine", caller.organisationId());
        }
        return query;
    }

    private ApprovalItem item(ResultSet row, int number) throws SQLException {
        String currency = row.getString("currency");
        return new ApprovalItem(
                row.getObject("request_id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getInt("part"),
                row.getString("part_name"),
                row.getInt("round"),
                currency == null ? null : new Amount(row.getLong("price_minor"), currency),
                Named.of(row, "organisation"),
                Named.of(row, "requester"),
                Named.of(row, "for"),
                Named.of(row, "instead"),
                Times.of(row, "waiting_since"),
                Times.of(row, "expires_at"),
                row.getObject("vote") == null ? null : row.getBoolean("vote"),
                row.getString("comment"),
                row.getObject("voted_at") == null ? null : Times.of(row, "voted_at"));
    }
}
