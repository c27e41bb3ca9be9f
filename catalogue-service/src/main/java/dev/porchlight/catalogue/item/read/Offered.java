package dev.porchlight.catalogue.item.read;

import dev.porchlight.platform.security.Caller;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which items somebody may ask for by themselves: those of the catalogue that are for their organisation. */
record Offered(String condition, Map<String, Object> parameters) {

    private static final String IN_CATALOGUE = "not i.retired and i.edition > 0 and (i.details->>'listed')::boolean";

    static Offered to(Caller caller) {
        return to(caller, null);
    }

    /** @param organisation for whom somebody of the service team asks; null for nobody in particular */
    static Offered to(Caller caller, @Nullable UUID organisation) {
        UUID whose = caller.isCustomer() ? caller.organisationId() : organisation;
        return whose == null
                ? new Offered(IN_CATALOGUE, Map.of())
                : new Offered(
                        IN_CATALOGUE + " and ((i.details->>'everybody')::boolean"
                                + " or jsonb_exists(i.details->'organisationIds', :offeredTo))",
                        Map.of("offeredTo", whose.toString()));
    }

    /** For those who keep the catalogue: everything. */
    static Offered everything() {
        return new Offered("true", Map.of());
    }
}
