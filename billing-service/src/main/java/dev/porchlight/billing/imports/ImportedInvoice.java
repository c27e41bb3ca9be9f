package dev.porchlight.billing.imports;

import dev.porchlight.billing.invoice.commands.ImportInvoice;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.line.Amounts;
import dev.porchlight.billing.line.Quantity;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.settings.write.PartyInput;
import dev.porchlight.billing.settings.write.TaxInput;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.KnownCurrency;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice as accounting has it. Its sums are taken as they are. */
record ImportedInvoice(
        @NotNull(message = "is required") UUID organisationId,

        @NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters")
        String number,

        @NotNull(message = "is required") LocalDate invoiceDate,
        @NotNull(message = "is required") LocalDate dueDate,

        @Size(max = 200, message = "must have at most 200 characters") @Nullable
        String reference,

        @Size(max = 60, message = "must have at most 60 characters") @Nullable
        String orderNumber,

        @Size(max = 100, message = "must have at most 100 characters") @Nullable
        String agreement,

        @NotNull(message = "is required") @KnownCurrency @Schema(example = "GBP")
        String currency,

        @Schema(description = "As it stands there. Left out, it is the organisation.") @Valid @Nullable
        PartyInput buyer,

        @NotNull(message = "is required") @Size(max = 500, message = "must be at most 500 lines")
        List<@NotNull(message = "is required") @Valid ImportedLine> lines,

        @NotNull(message = "is required") @Valid @NotNegative
        Amount net,

        @NotNull(message = "is required") @Valid @NotNegative
        Amount tax,

        @NotNull(message = "is required") @Valid @NotNegative
        Amount total,

        @Schema(description = "All that came in. Left out, payments stay as they are.")
        @Size(max = 200, message = "must be at most 200")
        @Nullable
        List<@NotNull(message = "is required") @Valid ImportedPayment> payments,

        @Size(max = 200, message = "must be at most 200") @Nullable
        List<@NotNull(message = "is required") @Valid ImportedCreditNote> creditNotes,

        @Schema(description = "What accounting says is due, to be held against what is here")
        @Valid
        @NotNegative
        @Nullable
        Amount amountDue) {

    /** Something that is charged. */
    record ImportedLine(
            @Size(max = 40, message = "must have at most 40 characters") @Nullable
            String code,

            @NotNull(message = "is required") @Size(max = 1_000, message = "must have at most 1,000 characters")
            String description,

            @NotNull(message = "is required") @Quantity @Schema(description = "As decimal text", example = "1.25")
            String quantity,

            @NotNull(message = "is required")
            @Size(max = 24, message = "is too long")
            @Digits(integer = 9, fraction = 6, message = "must be a number with at most 6 decimals")
            @Schema(description = "In major units, as decimal text", example = "84.50")
            String unitPrice,

            @NotNull(message = "is required") @Valid TaxInput tax,
            @NotNull(message = "is required") @Valid Amount amount) {}

    /** Money that came in. */
    record ImportedPayment(
            @NotNull(message = "is required") @Size(min = 1, max = 100, message = "must be 1 to 100 characters")
            String externalId,

            @NotNull(message = "is required") @Valid @NotNegative
            Amount amount,

            @NotNull(message = "is required") LocalDate receivedOn,

            @Size(max = 60, message = "must have at most 60 characters") @Nullable
            String method,

            @Size(max = 200, message = "must have at most 200 characters") @Nullable
            String reference) {}

    /** What was given back. Its amounts are positive. */
    record ImportedCreditNote(
            @NotNull(message = "is required") @Size(min = 1, max = 100, message = "must be 1 to 100 characters")
            String externalId,

            @NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters")
            String number,

            @NotNull(message = "is required") LocalDate issuedOn,

            @Size(max = 500, message = "must have at most 500 characters") @Nullable
            String reason,

            @NotNull(message = "is required") @Valid @NotNegative
            Amount net,

            @NotNull(message = "is required") @Valid @NotNegative
            Amount tax,

            @NotNull(message = "is required") @Valid @NotNegative
            Amount total) {}

    /** @throws InvalidInput at the field that cannot be */
    ImportInvoice toCommand(UUID id, String source, String externalId, Party seller, String organisation) {
        requireCurrencies();
        return new ImportInvoice(
                id,
                organisationId,
                source,
                externalId,
                invoice(id, seller, organisation),
                payments == null
                        ? null
                        : payments.stream()
                                .map(payment -> new ImportInvoice.Payment(
                                        payment.externalId(),
                                        payment.amount(),
                                        payment.receivedOn(),
                                        payment.method(),
                                        payment.reference()))
                                .toList(),
                creditNotes == null
                        ? List.of()
                        : creditNotes.stream().map(this::creditNote).toList(),
                amountDue);
    }

    private IssuedInvoice invoice(UUID id, Party seller, String organisation) {
        List<InvoiceLine> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ImportedLine line = lines.get(i);
            content.add(new InvoiceLine(
                    UUID.nameUUIDFromBytes((id + "/" + i).getBytes(StandardCharsets.UTF_8)),
                    line.code(),
                    PlainText.line("/lines/" + i + "/description", line.description()),
                    Amounts.plain(line.quantity()),
                    null,
                    Amounts.plain(line.unitPrice()),
                    null,
                    line.tax().toTax("/lines/" + i + "/tax"),
                    line.amount()));
        }
        return new IssuedInvoice(
                PlainText.line("/number", number),
                invoiceDate,
                dueDate,
                seller,
                null,
                buyer == null ? new Party(organisation, List.of(), null, null, null, null) : buyer.toParty("/buyer"),
                new InvoiceContent(
                        reference == null ? "" : reference,
                        orderNumber,
                        agreement,
                        null,
                        content,
                        null,
                        null,
                        false,
                        currency,
                        null,
                        RoundingRule.LINE_HALF_UP),
                List.of(),
                asItCame(net, tax, total),
                null);
    }

    private ImportInvoice.CreditNote creditNote(ImportedCreditNote note) {
        return new ImportInvoice.CreditNote(
                note.externalId(),
                note.number(),
                note.issuedOn(),
                note.reason() == null ? "" : note.reason(),
                asItCame(note.net(), note.tax(), note.total()));
    }

    private Totals asItCame(Amount net, Amount tax, Amount total) {
        List<TaxPart> parts = List.of();
        return new Totals(net, Amount.zero(currency), net, parts, tax, total);
    }

    private void requireCurrencies() {
        require(net, "/net");
        require(tax, "/tax");
        require(total, "/total");
        require(amountDue, "/amountDue");
        for (int i = 0; i < lines.size(); i++) {
            require(lines.get(i).amount(), "/lines/" + i + "/amount");
        }
        for (int i = 0; payments != null && i < payments.size(); i++) {
            require(payments.get(i).amount(), "/payments/" + i + "/amount");
        }
        for (int i = 0; creditNotes != null && i < creditNotes.size(); i++) {
            require(creditNotes.get(i).net(), "/creditNotes/" + i + "/net");
            require(creditNotes.get(i).tax(), "/creditNotes/" + i + "/tax");
            require(creditNotes.get(i).total(), "/creditNotes/" + i + "/total");
        }
    }

    private void require(Amount amount, String pointer) {
        if (amount != null && !amount.currency().equals(currency)) {
            throw new InvalidInput(pointer + "/currency", "must be the invoice's, " + currency);
        }
    }
}
