package dev.porchlight.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The keys made of the operator's one signing key, a different one for each use: what is signed for one use is worth
 * nothing for another, and none tells the key it was made of.
 */
public final class SigningKeys {

    private final Signer master;
    private final String service;

    private SigningKeys(byte[] master, String service) {
        this.master = new Signer(master);
        this.service = service;
    }

    /** @param base64 the operator's key; empty for one of our own, which holds until the service restarts */
    static SigningKeys of(String base64, String service) {
        byte[] bytes = new byte[32];
        if (base64.isBlank()) {
            new SecureRandom().nextBytes(bytes);
        } else {
            bytes = Base64.getDecoder().decode(base64);
        }
        return new SigningKeys(bytes, service);
    }

    /** For what this service alone signs and reads. */
    public Signer ofThisService(String use) {
        return ofAllServices(service + " " + use);
    }

    /** For what one service signs and another reads. */
    public Signer ofAllServices(String use) {
        return new Signer(master.hash(use.getBytes(StandardCharsets.UTF_8)));
    }
}
