package dev.porchlight.billing.document.read;

import dev.porchlight.billing.document.PrintedInvoices;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Documents")
class InvoiceDocumentController {

    private final PrintedInvoices printed;

    InvoiceDocumentController(PrintedInvoices printed) {
        this.printed = printed;
    }

    @GetMapping(value = "/api/invoices/{id}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "An invoice or a credit note as PDF",
            description = "As it was issued, with what was paid and credited since. 403 and 404 as for its page.")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Caller caller) {
        return FileAnswer.pdf(printed.of(id, caller));
    }

    @GetMapping(value = "/api/invoices/{id}/e-invoice", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            summary = "An invoice for machines",
            description = "UBL 2.1 by EN 16931, with the figures of the page. What accounting made has none: 409.")
    ResponseEntity<byte[]> eInvoice(@PathVariable UUID id, Caller caller) {
        return FileAnswer.download(printed.eInvoice(id, caller), MediaType.APPLICATION_XML_VALUE);
    }
}
