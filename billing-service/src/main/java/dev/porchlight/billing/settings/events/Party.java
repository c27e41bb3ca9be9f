package dev.porchlight.billing.settings.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sells or buys, as it stands on a document.
 *
 * @param address its lines, as on an envelope
 * @param logo SHA-256 of the picture at the head of a seller's documents, in hexadecimal; null for none. It is left out then:
 *     versions of quotes that were sent before there were logos keep their hash
 * @param accent the colour of a seller's documents, as {@code #1c4a43}; null, and left out, for the product's own
 */
public record Party(
        String name,
        List<String> address,
        @Nullable String vatNumber,
        @Nullable String companyNumber,
        @Nullable String email,
        @Nullable String phone,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String logo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String accent) {

    /** Without a brand. */
    public Party(
            String name,
            List<String> address,
            @Nullable String vatNumber,
            @Nullable String companyNumber,
            @Nullable String email,
            @Nullable String phone) {
        this(name, address, vatNumber, companyNumber, email, phone, null, null);
    }

    /** The same with another brand. */
    public Party withBrand(@Nullable String logo, @Nullable String accent) {
        return new Party(name, address, vatNumber, companyNumber, email, phone, logo, accent);
    }
}
