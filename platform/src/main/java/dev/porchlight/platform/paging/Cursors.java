package dev.porchlight.platform.paging;

import dev.porchlight.platform.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes and reads cursors: opaque to clients, and signed, so that one made up is refused. */
public final class Cursors {

    private static final String SEPARATOR = "\u001f";
    private static final int SIGNATURE_LENGTH = 16;

    private final SecretKeySpec key;

    Cursors(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    record Place(String value, String key) {}

    String write(String sort, Place place) {
        byte[] text = String.join(SEPARATOR, sort, place.key(), String.valueOf(place.value()))
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(sign(text), SIGNATURE_LENGTH + text.length);
        System.arraycopy(text, 0, whole, SIGNATURE_LENGTH, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    Place read(String cursor, String sort) {
        byte[] whole = decode(cursor);
        if (whole.length > SIGNATURE_LENGTH) {
            byte[] text = Arrays.copyOfRange(whole, SIGNATURE_LENGTH, whole.length);
            String[] parts = new String(text, StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (MessageDigest.isEqual(sign(text), Arrays.copyOf(whole, SIGNATURE_LENGTH))
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

    private byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
