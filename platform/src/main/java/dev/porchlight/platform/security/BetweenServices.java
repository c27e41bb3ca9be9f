package dev.porchlight.platform.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What one service may get of another behind nobody's back: a path below {@value #PATHS} that it names with its signature,
 * which holds for a minute. The gateway leads nobody there, and no token opens it.
 */
public final class BetweenServices {

    /** Where such paths begin. */
    public static final String PATHS = "/internal/";

    /** Bears the signature. */
    public static final String HEADER = "X-Porchlight-Signature";

    private static final Duration HOLDS = Duration.ofMinutes(1);

    private final Signer signer;
    private final Clock clock;

    BetweenServices(SigningKeys keys, Clock clock) {
        this.signer = keys.ofAllServices("between services");
        this.clock = clock;
    }

    /** The header's value for a request of this path, made now. */
    public String sign(String path) {
        String until = String.valueOf(clock.instant().plus(HOLDS).getEpochSecond());
        return until + "." + HexFormat.of().formatHex(signer.sign(signed(path, until)));
    }

    /** Whether the header's value was made for this path, and still holds. */
    boolean isSigned(String path, String header) {
        String[] parts = header == null ? new String[0] : header.split("\\.");
        if (parts.length != 2) {
            return false;
        }
        try {
            return signer.hasSigned(signed(path, parts[0]), HexFormat.of().parseHex(parts[1]))
                    && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0])));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] signed(String path, String until) {
        return (path + " " + until).getBytes(StandardCharsets.UTF_8);
    }
}
