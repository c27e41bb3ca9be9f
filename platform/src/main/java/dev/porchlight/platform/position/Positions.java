package dev.porchlight.platform.position;

import dev.porchlight.platform.security.Signer;
import dev.porchlight.platform.security.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes positions for clients and reads them back: {@code <aggregateId>@<version>.<signature>}. How long a read waits
 * for a position tells whether the thing exists and how often it changed, so nobody can make one up: they come in the
 * answers to one's own commands, and with the news of what one may know.
 */
public final class Positions {

    private final Signer signer;

    Positions(SigningKeys keys) {
        this.signer = keys.ofAllServices("positions");
    }

    public String write(Position position) {
        return position + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign(bytes(position)));
    }

    /** Empty for whatever we have not written. */
    Optional<Position> read(String text) {
        int at = text == null ? -1 : text.lastIndexOf('@');
        int dot = text == null ? -1 : text.indexOf('.', at);
        if (at < 1 || dot < 0) {
            return Optional.empty();
        }
        try {
            UUID aggregateId = UUID.fromString(text.substring(0, at));
            Position position = new Position(aggregateId.toString(), Long.parseLong(text.substring(at + 1, dot)));
            byte[] signature = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            return Optional.of(position).filter(given -> signer.hasSigned(bytes(given), signature));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Position position) {
        return position.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
