package dev.porchlight.platform.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Passes by which an agent acts as a contact for a while: {@code CONTACT.VISIT.UNTIL.SIGNATURE}. identity-service, which
 * decides who may, gives them out; the gateway keeps them and sends them along; every service checks them, and whether
 * the agent is still one who may. A pass is worth nothing to anybody but its agent.
 */
public final class ActingPasses {

    /** The header that says for whom a request is made. The gateway alone sets it: what clients send is dropped. */
    public static final String HEADER = "Portal-Acting-As";

    private final Signer signer;

    ActingPasses(SigningKeys keys) {
        signer = keys.ofAllServices("acting as a customer");
    }

    /** What a pass says. */
    record Pass(UUID contactId, UUID visitId, Instant until) {}

    public String write(UUID agentId, UUID contactId, UUID visitId, Instant until) {
        String said = contactId + "." + visitId + "." + until.getEpochSecond();
        return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(agentId, said));
    }

    /** Empty for what was not given to this agent, or is over. */
    Optional<Pass> read(String pass, UUID agentId) {
        int end = pass.lastIndexOf('.');
        String[] parts = pass.split("\\.");
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            String said = pass.substring(0, end);
            Pass read = new Pass(
                    UUID.fromString(parts[0]),
                    UUID.fromString(parts[1]),
                    Instant.ofEpochSecond(Long.parseLong(parts[2])));
            boolean ours =
                    signer.hasSigned(text(agentId, said), Base64.getUrlDecoder().decode(parts[3]));
            return ours && Instant.now().isBefore(read.until()) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException odd) {
            return Optional.empty();
        }
    }

    private byte[] sign(UUID agentId, String said) {
        return signer.sign(text(agentId, said));
    }

    private static byte[] text(UUID agentId, String said) {
        return (agentId + "." + said).getBytes(StandardCharsets.US_ASCII);
    }
}
