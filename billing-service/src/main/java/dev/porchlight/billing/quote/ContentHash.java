package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteSnapshot;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version of a quote is known by: SHA-256 of its snapshot as JSON in one form, fields in alphabetical order and
 * without blanks, in UTF-8. Whoever has the snapshot can compute it again.
 */
public final class ContentHash {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentHash() {}

    /** The snapshot in the one form that is hashed. */
    public static byte[] canonical(QuoteSnapshot snapshot) {
        return CANONICAL.writeValueAsBytes(snapshot);
    }

    /** In hexadecimal, 64 digits. */
    public static String of(QuoteSnapshot snapshot) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical(snapshot)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
