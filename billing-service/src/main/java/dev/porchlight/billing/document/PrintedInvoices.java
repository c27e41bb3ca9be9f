package dev.porchlight.billing.document;

import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invoices and credit notes as files. */
@Component
public class PrintedInvoices {

    private final IssuedDocuments documents;
    private final InvoicePaper paper;
    private final Printer printer;
    private final Languages languages;

    PrintedInvoices(IssuedDocuments documents, InvoicePaper paper, Printer printer, Languages languages) {
        this.documents = documents;
        this.paper = paper;
        this.printer = printer;
        this.languages = languages;
    }

    /**
     * As PDF, in the caller's language.
     *
     * @throws dev.porchlight.platform.problem.NotFound if there is none, or it is a draft, or another organisation's
     * @throws dev.porchlight.platform.problem.NotAllowed to the organisation's people who may not see its invoices
     */
    public PrintedFile of(UUID id, Caller caller) {
        InvoiceOnPaper document = documents.find(id, caller);
        return PrintedFile.pdf(document.number(), printer.print(paper.of(document, languages.of(caller))));
    }

    /**
     * An invoice for machines, as XML.
     *
     * @throws dev.porchlight.platform.problem.NotFound as above, and if it is a credit note
     */
    public PrintedFile eInvoice(UUID id, Caller caller) {
        InvoiceOnPaper document = documents.find(id, caller);
        if (document.note() != null) {
            throw new NotFound();
        }
        return PrintedFile.of(document.number(), "xml", EInvoice.of(document));
    }
}
