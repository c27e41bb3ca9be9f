package dev.porchlight.platform.paging;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Signer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Writes and reads cursors: opaque to clients, and signed, so that one made up is refused. */
public final class Cursors {

    private static final String SEPARATOR = "\u001f";

    private final Signer signer;

    Cursors(Signer signer) {
        this.signer = signer;
    }

    record Place(String value, String key) {}

    String write(String sort, Place place) {
        byte[] text = String.join(SEPARATOR, sort, place.key(), String.valueOf(place.value()))
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(signer.sign(text), Signer.LENGTH + text.length);
        System.arraycopy(text, 0, whole, Signer.LENGTH, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    Place read(String cursor, String sort) {
        byte[] whole = decode(cursor);
        if (whole.length > Signer.LENGTH) {
            byte[] text = Arrays.copyOfRange(whole, Signer.LENGTH, whole.length);
            String[] parts = new String(text, StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (signer.hasSigned(text, Arrays.copyOf(whole, Signer.LENGTH))
                    && parts.length == 3
                    && parts[0].equals(sort)) {
                return new Place(parts[2], parts[1]);
            }
        }
        throw new InvalidInput("cursor", "must be the \"next\" of a page in the same order");
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
