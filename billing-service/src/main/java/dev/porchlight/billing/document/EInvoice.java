package dev.porchlight.billing.document;

import com.helger.ubl21.UBL21Marshaller;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.settings.events.BankDetails;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.documents.Enclosure;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** An invoice for machines: UBL 2.1 by the rules of EN 16931, with the figures of the page. */
final class EInvoice {

    private static final String EN_16931 = "urn:cen.eu:en16931:2017";
    private static final String COMMERCIAL_INVOICE = "380";
    private static final String CREDIT_TRANSFER = "30";

    private EInvoice() {}

    /** @throws NoEInvoice if the standard cannot be met */
    static byte[] of(InvoiceOnPaper document) {
        if (document.source() != null) {
            throw NoEInvoice.fromAccounting();
        }
        if (document.isVoid()) {
            throw NoEInvoice.isVoid();
        }
        byte[] xml = UBL21Marshaller.invoice().getAsBytes(ubl(document.invoice(), document.rounding(), document.due()));
        if (xml == null) {
            throw new IllegalStateException("The e-invoice " + document.number() + " is not valid");
        }
        return xml;
    }

    /** To be enclosed in the page, for machines that are sent that; none if it cannot be. */
    static List<Enclosure> enclosedIn(InvoiceOnPaper document) {
        if (document.note() != null) {
            return List.of();
        }
        try {
            String name = PrintedFile.of(document.number(), "xml", new byte[0]).name();
            return List.of(
                    new Enclosure(name, "application/xml", "E-invoice", Enclosure.Relation.ALTERNATIVE, of(document)));
        } catch (NoEInvoice none) {
            return List.of();
        }
    }

    private static InvoiceType ubl(IssuedInvoice invoice, Amount rounding, Amount due) {
        InvoiceContent content = invoice.content();
        InvoiceType ubl = new InvoiceType();
        ubl.setCustomizationID(EN_16931);
        ubl.setID(invoice.number());
        ubl.setIssueDate(invoice.issuedOn());
        ubl.setDueDate(invoice.dueOn());
        ubl.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        ubl.setDocumentCurrencyCode(content.currency());
        if (content.notes() != null && !content.notes().isBlank()) {
            ubl.addNote(new NoteType(content.notes().strip()));
        }
        if (!content.reference().isBlank()) {
            ubl.setBuyerReference(content.reference());
        }
        if (content.orderNumber() != null) {
            OrderReferenceType order = new OrderReferenceType();
            order.setID(content.orderNumber());
            ubl.setOrderReference(order);
        }
        EInvoiceParties parties = EInvoiceParties.of(invoice.seller(), invoice.buyer());
        SupplierPartyType seller = new SupplierPartyType();
        seller.setParty(parties.seller());
        ubl.setAccountingSupplierParty(seller);
        CustomerPartyType buyer = new CustomerPartyType();
        buyer.setParty(parties.buyer());
        ubl.setAccountingCustomerParty(buyer);
        if (invoice.bankDetails() != null) {
            ubl.addPaymentMeans(payment(invoice.bankDetails(), invoice.number()));
        }
        ubl.addTaxTotal(taxes(invoice));
        ubl.setLegalMonetaryTotal(totals(invoice, rounding, due));
        for (int line = 0; line < content.lines().size(); line++) {
            ubl.addInvoiceLine(EInvoiceLines.of(
                    line + 1, content.lines().get(line), invoice.nets().get(line), !content.pricesIncludeTax()));
        }
        return ubl;
    }

    private static PaymentMeansType payment(BankDetails bank, String number) {
        PaymentMeansType means = new PaymentMeansType();
        means.setPaymentMeansCode(CREDIT_TRANSFER);
        means.addPaymentID(new PaymentIDType(number));
        String account = bank.iban() != null ? bank.iban().replace(" ", "") : bank.accountNumber();
        if (account != null) {
            FinancialAccountType payee = new FinancialAccountType();
            payee.setID(account);
            payee.setName(bank.accountName());
            String branch = bank.bic() != null ? bank.bic() : bank.sortCode();
            if (branch != null) {
                BranchType at = new BranchType();
                at.setID(branch);
                payee.setFinancialInstitutionBranch(at);
            }
            means.setPayeeFinancialAccount(payee);
        }
        return means;
    }

    private static TaxTotalType taxes(IssuedInvoice invoice) {
        TaxTotalType all = new TaxTotalType();
        all.setTaxAmount(decimal(invoice.totals().tax()))
                .setCurrencyID(invoice.content().currency());
        for (TaxPart part : invoice.totals().taxes()) {
            TaxSubtotalType subtotal = new TaxSubtotalType();
            subtotal.setTaxableAmount(decimal(part.net()))
                    .setCurrencyID(part.net().currency());
            subtotal.setTaxAmount(decimal(part.amount()))
                    .setCurrencyID(part.amount().currency());
            subtotal.setTaxCategory(EInvoiceTax.withReason(part.tax()));
            all.addTaxSubtotal(subtotal);
        }
        return all;
    }

    private static MonetaryTotalType totals(IssuedInvoice invoice, Amount rounding, Amount due) {
        String currency = invoice.content().currency();
        BigDecimal total = decimal(invoice.totals().total());
        MonetaryTotalType totals = new MonetaryTotalType();
        totals.setLineExtensionAmount(decimal(invoice.totals().net())).setCurrencyID(currency);
        totals.setTaxExclusiveAmount(decimal(invoice.totals().net())).setCurrencyID(currency);
        totals.setTaxInclusiveAmount(total).setCurrencyID(currency);
        BigDecimal settled = total.add(decimal(rounding)).subtract(decimal(due));
        if (settled.signum() != 0) {
            totals.setPrepaidAmount(settled).setCurrencyID(currency);
        }
        if (rounding.minorUnits() != 0) {
            totals.setPayableRoundingAmount(decimal(rounding)).setCurrencyID(currency);
        }
        totals.setPayableAmount(decimal(due)).setCurrencyID(currency);
        return totals;
    }

    static BigDecimal decimal(Amount amount) {
        return amount.toMoney().getAmount();
    }
}
