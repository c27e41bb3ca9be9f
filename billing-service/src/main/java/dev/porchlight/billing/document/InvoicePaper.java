package dev.porchlight.billing.document;

import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.CreditedLine;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.settings.Logos;
import dev.porchlight.billing.settings.events.BankDetails;
import dev.porchlight.documents.Paper;
import dev.porchlight.documents.Templates;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Invoices and credit notes on paper. All of it was copied when they were issued, but for what came in since. An
 * invoice encloses itself for machines, where that can be.
 */
@Component
class InvoicePaper {

    private final Templates templates;
    private final Logos logos;

    InvoicePaper(Templates templates, Logos logos) {
        this.templates = templates;
        this.logos = logos;
    }

    /** For somebody who reads this language. */
    Paper of(InvoiceOnPaper document, Locale language) {
        boolean note = document.note() != null;
        Written written = new Written(language, document.invoice().content().currency());
        Map<String, Object> model =
                note ? creditNote(document.invoice(), document.note(), written) : invoice(document, written);
        model.put("language", language.toLanguageTag());
        model.put("number", document.number());
        model.put("seller", Shown.seller(document.invoice().seller(), logos));
        model.put("buyer", Shown.party(document.invoice().buyer()));
        model.put("isVoid", document.isVoid());
        LocalDate day = note ? document.note().issuedOn() : document.invoice().issuedOn();
        return new Paper(
                templates.fill(note ? "credit-note" : "invoice", language, model),
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                EInvoice.enclosedIn(document));
    }

    private static Map<String, Object> invoice(InvoiceOnPaper document, Written written) {
        IssuedInvoice invoice = document.invoice();
        var content = invoice.content();
        Map<String, Object> model = new HashMap<>();
        model.put("reference", content.reference());
        model.put("issuedOn", written.day(invoice.issuedOn()));
        model.put("dueOn", written.day(invoice.dueOn()));
        model.put("orderNumber", Shown.orNothing(content.orderNumber()));
        model.put("agreement", Shown.orNothing(content.agreement()));
        model.put(
                "lines",
                content.lines().stream().map(line -> line(line, written)).toList());
        model.put("sum", Shown.totals(invoice.totals(), written));
        model.put("paid", orNothing(document.paid(), written));
        model.put("credited", orNothing(document.credited(), written));
        model.put("rounding", orNothing(document.rounding(), written));
        model.put("due", written.money(document.due()));
        model.put("unallocated", orNothing(document.unallocated(), written));
        model.put("bank", bank(invoice.bankDetails()));
        model.put("notes", Shown.paragraphs(content.notes()));
        return model;
    }

    private static Map<String, Object> creditNote(IssuedInvoice invoice, CreditNoteIssued note, Written written) {
        Map<String, Object> model = new HashMap<>();
        model.put("reference", note.reason());
        model.put("issuedOn", written.day(note.issuedOn()));
        model.put("ofInvoice", invoice.number());
        model.put("invoicedOn", written.day(invoice.issuedOn()));
        model.put("orderNumber", Shown.orNothing(invoice.content().orderNumber()));
        model.put(
                "lines", note.lines().stream().map(line -> line(line, written)).toList());
        model.put("sum", Shown.totals(note.totals(), written));
        return model;
    }

    private static Map<String, Object> line(InvoiceLine line, Written written) {
        return Map.of(
                "description", line.description(),
                "code", Shown.orNothing(line.code()),
                "discount", line.discountPercent() == null ? "" : written.number(line.discountPercent()),
                "quantity", written.number(line.quantity()) + (line.unit() == null ? "" : " " + line.unit()),
                "unitPrice", written.price(line.unitPrice()),
                "amount", written.money(line.amount()));
    }

    private static Map<String, Object> line(CreditedLine line, Written written) {
        return Map.of("description", line.description(), "amount", written.money(line.net()));
    }

    /** Name and value of what there is to say. */
    private static List<Map<String, String>> bank(BankDetails bank) {
        List<Map<String, String>> said = new ArrayList<>();
        if (bank != null) {
            add(said, "accountName", bank.accountName());
            add(said, "bankName", bank.bankName());
            add(said, "sortCode", bank.sortCode());
            add(said, "accountNumber", bank.accountNumber());
            add(said, "iban", bank.iban());
            add(said, "bic", bank.bic());
        }
        return said;
    }

    private static void add(List<Map<String, String>> said, String name, String value) {
        if (value != null && !value.isBlank()) {
            said.add(Map.of("name", name, "value", value));
        }
    }

    private static String orNothing(Amount amount, Written written) {
        return amount.minorUnits() == 0 ? "" : written.money(amount);
    }
}
