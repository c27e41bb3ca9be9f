package dev.porchlight.billing.imports;

import dev.porchlight.platform.command.DerivedIds;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ids that invoices of accounting have here. */
@Component
class InvoiceIds {

    private final DerivedIds ids;

    InvoiceIds(DerivedIds ids) {
        this.ids = ids;
    }

    UUID of(String source, String externalId) {
        return ids.of(source + "/" + externalId);
    }
}
