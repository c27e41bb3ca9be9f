package dev.porchlight.catalogue.item.read;

import dev.porchlight.platform.security.Caller;
import java.util.Map;

/** Which items somebody may ask for by themselves: those of the catalogue that are for their organisation. */
record Offered(String condition, Map<String, Object> parameters) {

    private static final String IN_CATALOGUE = "not i.retired and i.edition > 0 and (i.details->>'listed')::boolean";

    static Offered to(Caller caller) {
        return caller.isCustomer()
                ? new Offered(
                        IN_CATALOGUE + " and ((i.details->>'everybody')::boolean"
                                + " or jsonb_exists(i.details->'organisationIds', :offeredTo))",
                        Map.of("offeredTo", caller.organisationId().toString()))
                : new Offered(IN_CATALOGUE, Map.of());
    }

    /** For those who keep the catalogue: everything. */
    static Offered everything() {
        return new Offered("true", Map.of());
    }
}
