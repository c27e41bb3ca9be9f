package dev.porchlight.billing.invoice.read;

import dev.porchlight.billing.invoice.InvoiceStatus;
import dev.porchlight.billing.invoice.read.InvoiceRows.Filter;
import dev.porchlight.billing.invoice.read.InvoiceRows.InvoiceItem;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Invoices")
class InvoiceListController {

    /** Where the documentation finds by what the list is sorted. */
    private static final Sorting SORTING = InvoiceRows.SORTING;

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final InvoiceRows rows;

    InvoiceListController(JdbcClient jdbc, Cursors cursors, InvoiceRows rows) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.rows = rows;
    }

    @GetMapping("/api/invoices")
    @Operation(
            summary = "List the invoices and credit notes you may see",
            description =
                    "Newest first, drafts before them, unless sort says otherwise. Customers who may not see their"
                            + " organisation's invoices get 403.")
    Page<InvoiceItem> list(
            @Parameter(description = "Show those of which something is due") @RequestParam(required = false)
                    Boolean unpaid,
            @Parameter(description = "Show those of which nothing is due") @RequestParam(required = false) Boolean paid,
            @Parameter(
                            description =
                                    "Text in number, order number, agreement or reference; one or two letters begin a word")
                    @RequestParam(required = false)
                    String q,
            @Parameter(
                            description = "One or more payment statuses",
                            array = @ArraySchema(schema = @Schema(implementation = InvoiceStatus.class)))
                    @RequestParam(required = false)
                    List<String> status,
            @RequestParam(required = false) UUID organisationId,
            @Parameter(description = "Only those whose charges the customer does not agree with")
                    @RequestParam(required = false)
                    Boolean disputed,
            @Parameter(description = "Only those of which a dispute was answered, or was not")
                    @RequestParam(required = false)
                    Boolean answered,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            PageRequest page,
            Caller caller) {
        return rows.query(new Filter(unpaid, paid, q, status, organisationId, disputed, answered, from, to), caller)
                .page(jdbc, cursors, page, InvoiceRows.ITEM);
    }

    @GetMapping(value = "/api/invoices/csv", produces = Csv.TYPE)
    @Operation(
            summary = "The same list as CSV",
            description = "All of it, up to 100,000 lines, in the list's own order.")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) Boolean unpaid,
            @RequestParam(required = false) Boolean paid,
            @RequestParam(required = false) String q,
            @Parameter(array = @ArraySchema(schema = @Schema(implementation = InvoiceStatus.class)))
                    @RequestParam(required = false)
                    List<String> status,
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) Boolean disputed,
            @RequestParam(required = false) Boolean answered,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            Caller caller) {
        var query =
                rows.query(new Filter(unpaid, paid, q, status, organisationId, disputed, answered, from, to), caller);
        List<List<String>> lines = Csv.lines(
                next -> query.page(jdbc, cursors, new PageRequest(1, 100, null, next), InvoiceRows.ITEM),
                InvoiceListController::line);
        return Csv.answer(
                "invoices.csv",
                List.of(
                        "ID",
                        "Type",
                        "Order Number",
                        "Invoice Date",
                        "Agreement",
                        "Value",
                        "Total Tax",
                        "Total",
                        "Due",
                        "Date Sent",
                        "Payment Status",
                        "Invoice Reference",
                        "Currency"),
                lines);
    }

    private static List<String> line(InvoiceItem item) {
        return List.of(
                Csv.text(item.number()),
                item.type(),
                Csv.text(item.orderNumber()),
                Csv.text(item.invoiceDate()),
                Csv.text(item.agreement()),
                Csv.amount(item.value()),
                Csv.amount(item.tax()),
                Csv.amount(item.total()),
                Csv.amount(item.due()),
                Csv.text(item.dateSent()),
                item.paymentStatus(),
                Csv.text(item.reference()),
                item.total().currency());
    }
}
