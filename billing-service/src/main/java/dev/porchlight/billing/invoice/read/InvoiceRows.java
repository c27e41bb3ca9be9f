package dev.porchlight.billing.invoice.read;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.invoice.InvoiceStatus;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The rows that somebody may see of invoices and credit notes, for the list and for its CSV alike. */
@Component
class InvoiceRows {

    /**
     * A document as lists show it.
     *
     * @param number null while it is a draft
     * @param value without tax
     * @param due what is still to be paid of it
     * @param dueThere where accounting says that something else is due: that
     * @param agreed what the customer said of the charges; null if nothing yet
     */
    record InvoiceItem(
            UUID id,
            UUID invoiceId,
            @Nullable String number,

            @Schema(allowableValues = {"invoice", "credit-note"})
            String type,

            @Nullable String orderNumber,
            @Nullable LocalDate invoiceDate,
            @Nullable LocalDate dueDate,
            @Nullable String agreement,
            Amount value,
            Amount tax,
            Amount total,
            Amount due,
            Amount unallocated,
            @Nullable Amount dueThere,
            @Nullable Instant dateSent,
            @Schema(implementation = InvoiceStatus.class) String paymentStatus,
            @Nullable String reference,
            Named organisation,
            @Nullable Boolean agreed,
            boolean answered,
            @Nullable String source,
            long version) {}

    /** Which of them. What is null is not asked for. */
    record Filter(
            Boolean unpaid,
            Boolean paid,
            String q,
            List<String> status,
            UUID organisationId,
            Boolean disputed,
            Boolean answered,
            LocalDate from,
            LocalDate to) {}

    static final String STATUS = """
            case when t.type = 'credit-note' then 'credit' when t.stage = 'draft' then 'draft' when t.stage = 'void' then 'void'
              when t.due_minor = 0 and t.credited_minor >= t.total_minor and t.credited_minor > 0 then 'credited'
              when t.due_minor = 0 then 'paid' when t.due_date < :today then 'overdue'
              when t.paid_minor + t.credited_minor > 0 then 'part-paid' else 'unpaid' end""";

    static final String COLUMNS = "t.*, " + STATUS + " as status_now, o.name as organisation_name";

    static final String NAMES = "left join directory_organisation o on o.id = t.organisation_id";

    static final RowMapper<InvoiceItem> ITEM = (row, number) -> new InvoiceItem(
            row.getObject("id", UUID.class),
            row.getObject("invoice_id", UUID.class),
            row.getString("number"),
            row.getString("type"),
            row.getString("order_number"),
            row.getObject("invoice_date", LocalDate.class),
            row.getObject("due_date", LocalDate.class),
            row.getString("agreement"),
            Amount.of(row, "net"),
            Amount.of(row, "tax"),
            Amount.of(row, "total"),
            Amount.of(row, "due"),
            Amount.of(row, "unallocated"),
            Amount.of(row, "due_there"),
            Times.of(row, "sent_at"),
            row.getString("status_now"),
            row.getString("reference"),
            Named.of(row, "organisation"),
            row.getObject("agreed", Boolean.class),
            row.getString("dispute_answer") != null,
            row.getString("source"),
            row.getLong("version"));

    /** Counting further would cost more than the page itself. */
    private static final int MOST_COUNTED = 1_000;

    private static final Set<String> STILL_DUE = Set.of("unpaid", "part-paid", "overdue");

    /** Of what has none, the last. */
    static final String DUE_DATE = "coalesce(t.due_date, '9999-12-31')";

    static final Sorting SORTING = Sorting.by("invoiceDate", "t.newest", "text")
            .or("number", "t.number_order", "text")
            .or("type", "t.type", "text")
            .or("orderNumber", "coalesce(t.order_number, '')", "text")
            .or("dueDate", DUE_DATE, "date")
            .or("agreement", "coalesce(t.agreement, '')", "text")
            .or("value", "t.net_minor", "bigint")
            .or("tax", "t.tax_minor", "bigint")
            .or("total", "t.total_minor", "bigint")
            .or("due", "t.due_minor", "bigint")
            .or("dateSent", "coalesce(t.sent_at, '-infinity')", "timestamptz")
            .or("reference", "lower(coalesce(t.reference, ''))", "text")
            .or("organisation", "lower(coalesce(o.name, ''))", "text");

    private final InvoiceReaders readers;
    private final Settings settings;
    private final Clock clock;

    InvoiceRows(InvoiceReaders readers, Settings settings, Clock clock) {
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return settings.dayOf(clock.instant());
    }

    /** The condition on {@code invoice t} under which the caller may see a document. */
    Known visible(Caller caller) {
        Known known = readers.of(caller, "t.organisation_id");
        String stages = caller.isCustomer() ? "t.stage in ('issued', 'void')" : "t.stage <> 'discarded'";
        return new Known(stages + " and (" + known.condition() + ")", known.bound(), known.parameters());
    }

    PagedQuery query(Filter filter, Caller caller) {
        Known known = visible(caller);
        PagedQuery query = new PagedQuery(COLUMNS, "invoice t")
                .beside(NAMES)
                .key("t.id")
                .where(known.condition(), known.parameters())
                .where(":today = :today", "today", today())
                .sortable(SORTING)
                .counted(MOST_COUNTED)
                .defaultSort("-invoiceDate");
        narrowByPayment(query, filter);
        if (filter.status() != null && !filter.status().isEmpty()) {
            query.where(STATUS + " in (:status)", "status", known(filter.status()));
            narrowByDue(query, filter.status());
        }
        if (filter.organisationId() != null) {
            query.where("t.organisation_id = :organisation", "organisation", filter.organisationId());
        }
        if (filter.disputed() != null && filter.disputed()) {
            query.where("t.agreed = false");
        }
        if (filter.answered() != null) {
            query.where("(t.dispute_answer is not null) = :answered", "answered", filter.answered());
        }
        if (filter.from() != null) {
            query.where("t.invoice_date >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            query.where("t.invoice_date <= :to", "to", filter.to());
        }
        InvoiceMatches.narrow(query, filter.q(), known);
        return query;
    }

    /** Both boxes ticked, or neither said: all. Neither ticked: none. Credit notes go with what is paid. */
    private static void narrowByPayment(PagedQuery query, Filter filter) {
        boolean unpaid = filter.unpaid() == null ? filter.paid() == null || !filter.paid() : filter.unpaid();
        boolean paid = filter.paid() == null ? filter.unpaid() == null || !filter.unpaid() : filter.paid();
        if (unpaid && !paid) {
            query.where("t.due_minor > 0");
        } else if (paid && !unpaid) {
            query.where("t.due_minor = 0 and t.stage <> 'draft'");
        } else if (!paid) {
            query.where("false");
        }
    }

    /** What a status implies, by which an index is found. */
    private static void narrowByDue(PagedQuery query, List<String> status) {
        if (STILL_DUE.containsAll(status)) {
            query.where("t.due_minor > 0");
        }
        if (status.stream().allMatch("overdue"::equals)) {
            query.where(DUE_DATE + " < :today");
        }
    }

    private static List<String> known(List<String> words) {
        List<String> all =
                Arrays.stream(InvoiceStatus.values()).map(InvoiceStatus::word).toList();
        if (!all.containsAll(words)) {
            throw new InvalidInput("status", "must be among " + String.join(", ", all));
        }
        return words;
    }
}
