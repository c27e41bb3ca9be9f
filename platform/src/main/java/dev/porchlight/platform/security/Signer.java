package dev.porchlight.platform.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what we give to clients and take back from them, for one use: HMAC-SHA256, cut to {@value #LENGTH} bytes. */
public final class Signer {

    public static final int LENGTH = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key random, of 16 bytes or more */
    public Signer(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public byte[] sign(byte[] text) {
        return Arrays.copyOf(hash(text), LENGTH);
    }

    public boolean hasSigned(byte[] text, byte[] signature) {
        return MessageDigest.isEqual(sign(text), signature);
    }

    byte[] hash(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
