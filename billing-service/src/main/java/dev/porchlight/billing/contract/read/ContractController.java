package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.allotment.Allotment;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.events.PeriodLength;
import dev.porchlight.billing.contract.read.LineBalance.State;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class ContractController {

    /**
     * A contract with what is left of its lines.
     *
     * @param number what people call it by
     * @param change whether the caller may change it; the aggregate decides all the same
     * @param toInvoice what was charged beside its price and is on no invoice yet; null for nothing, in lists, and to those
     *     who do not bill
     */
    record ContractItem(
            UUID id,
            long number,
            String name,
            Named organisation,
            State state,
            String currency,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<LineBalance> lines,
            boolean change,
            @Nullable Amount toInvoice,
            long version)
            implements Versioned {

        ContractItem with(List<LineBalance> balances) {
            return new ContractItem(
                    id,
                    number,
                    name,
                    organisation,
                    state,
                    currency,
                    startsOn,
                    endsOn,
                    balances,
                    change,
                    toInvoice,
                    version);
        }

        ContractItem toInvoice(@Nullable Amount amount) {
            return new ContractItem(
                    id, number, name, organisation, state, currency, startsOn, endsOn, lines, change, amount, version);
        }
    }

    private static final String COLUMNS = "c.*, coalesce(s.version, -1) as seen, o.name as organisation_name";
    private static final String NAMES =
            "left join contract_seen s on s.id = c.id left join directory_organisation o on o.id = c.organisation_id";
    private static final String LAST_DAY = "coalesce(c.ends_on, '9999-12-31')";

    private static final Sorting SORTING = Sorting.by("number", "c.number", "bigint")
            .or("name", "lower(c.name)", "text")
            .or("organisation", "lower(coalesce(o.name, ''))", "text")
            .or("startsOn", "c.starts_on", "date")
            .or("endsOn", LAST_DAY, "date");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final LineRows lines;
    private final ChargeTable charges;
    private final InvoiceReaders readers;
    private final Settings settings;
    private final Clock clock;

    ContractController(
            JdbcClient jdbc,
            Cursors cursors,
            LineRows lines,
            ChargeTable charges,
            InvoiceReaders readers,
            Settings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.lines = lines;
        this.charges = charges;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/api/contracts")
    @Operation(
            summary = "List the contracts you may see, with what is left of their lines",
            description = "The newest first, unless sort says otherwise. Customers who may not see their organisation's"
                    + " invoices may not see its contracts: they get 403.")
    Page<ContractItem> list(
            @Parameter(description = "Text in the number or the name") @RequestParam(required = false) String q,
            @RequestParam(required = false) UUID organisationId,
            @Parameter(description = "Show those that have ended, too; false if not said")
                    @RequestParam(required = false)
                    Boolean ended,
            PageRequest page,
            Caller caller) {
        Known known = readers.of(caller, "c.organisation_id");
        PagedQuery query = new PagedQuery(COLUMNS, "contract c")
                .beside(NAMES)
                .key("c.id")
                .where(known.condition(), known.parameters())
                .sortable(SORTING)
                .defaultSort("-number");
        if (organisationId != null) {
            query.where("c.organisation_id = :organisation", "organisation", organisationId);
        }
        if (ended == null || !ended) {
            query.where(LAST_DAY + " >= :today", "today", today());
        }
        if (q != null && !q.isBlank()) {
            query.where("c.search" + Fragment.IN, "fragment", Fragment.of(q).pattern());
        }
        Page<ContractItem> found = query.page(jdbc, cursors, page, (row, number) -> item(row, List.of(), caller));
        Map<UUID, List<LineBalance>> balances =
                balances(found.items().stream().map(ContractItem::id).toList());
        return new Page<>(
                found.items().stream()
                        .map(item -> item.with(balances.getOrDefault(item.id(), List.of())))
                        .toList(),
                found.page(),
                found.size(),
                found.total(),
                found.totalIsLeast(),
                found.next());
    }

    @GetMapping("/api/contracts/{id}")
    @Operation(
            summary = "Open a contract",
            description = "403 for people of the organisation who may not see its contracts; 404 for all others.")
    ContractItem open(@PathVariable UUID id, Caller caller) {
        return jdbc.sql("select " + COLUMNS + " from contract c " + NAMES + " where c.id = ?")
                .param(id)
                .query((row, number) -> {
                    readers.require(caller, row.getObject("organisation_id", UUID.class));
                    return opened(row, id, caller);
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ContractItem opened(ResultSet row, UUID id, Caller caller) throws SQLException {
        LocalDate today = today();
        List<LineRow> rows = lines.ofContracts(List.of(id));
        Map<UUID, Allotment> allotments = lines.allotments(rows, today, today);
        ContractItem item = item(row, balances(rows, allotments, today).getOrDefault(id, List.of()), caller);
        return item.change() ? item.toInvoice(toInvoice(id, rows, allotments, today)) : item;
    }

    private @Nullable Amount toInvoice(UUID id, List<LineRow> rows, Map<UUID, Allotment> allotments, LocalDate today) {
        long charged = rows.stream()
                .mapToLong(line -> allotments.get(line.id()).chargedInAll())
                .sum();
        long open = charged - charges.invoicedUpTo(id, today);
        return open <= 0 ? null : new Amount(open, rows.getFirst().currency());
    }

    private Map<UUID, List<LineBalance>> balances(List<UUID> contracts) {
        List<LineRow> rows = lines.ofContracts(contracts);
        return balances(rows, lines.allotments(rows, today(), today()), today());
    }

    private static Map<UUID, List<LineBalance>> balances(
            List<LineRow> rows, Map<UUID, Allotment> allotments, LocalDate today) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        LineRow::contractId,
                        Collectors.mapping(
                                row -> LineBalance.of(row, allotments.get(row.id()), today), Collectors.toList())));
    }

    private ContractItem item(ResultSet row, List<LineBalance> balances, Caller caller) throws SQLException {
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
        return new ContractItem(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("name"),
                Named.of(row, "organisation"),
                State.of(new Run(startsOn, endsOn, PeriodLength.WHOLE), today()),
                row.getString("currency"),
                startsOn,
                endsOn,
                balances,
                BillingTeam.bills(caller),
                null,
                row.getLong("seen"));
    }

    private LocalDate today() {
        return settings.dayOf(clock.instant());
    }

    @Bean
    static Views contractVersions(JdbcClient jdbc) {
        return Views.of(jdbc, "contract_seen");
    }
}
