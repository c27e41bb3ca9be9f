package dev.porchlight.notification.contact;

import dev.porchlight.platform.security.Signer;
import dev.porchlight.platform.security.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Challenges of the contact form, by ALTCHA's protocol: what is given out is signed and kept nowhere; what was redeemed is
 * remembered until it would have expired anyway.
 */
@Component
class Challenges {

    private static final String FORM = "form";
    private static final String CONTACT = "contact";
    private static final String EXPIRES = "expires";

    /**
     * What a browser is to find out.
     *
     * @param maxnumber the number sought is no larger
     * @param salt with the number, hashes to {@code challenge}
     */
    record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    /** What it answers, as base64 of its JSON. */
    private record Solved(String algorithm, String challenge, Long number, String salt, String signature) {}

    private final ContactSettings settings;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String key;

    Challenges(ContactSettings settings, JdbcClient jdbc, JsonMapper json, SigningKeys keys) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.json = json;
        Signer signer = keys.ofThisService("contact challenges");
        this.key = HexFormat.of().formatHex(signer.sign(CONTACT.getBytes(StandardCharsets.US_ASCII)));
    }

    Challenge create() {
        return create(CONTACT, Instant.now().plus(settings.challengeFor()));
    }

    Challenge create(String form, Instant until) {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setHmacKey(key)
                    .setMaxNumber(settings.difficulty())
                    .setSecureRandomNumber(true)
                    .setExpires(until.getEpochSecond())
                    .addParam(FORM, form));
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the solution of a challenge of ours pass, once. */
    void redeem(String solution) {
        Solved solved = read(solution);
        Map<String, String> params = paramsOf(solved);
        if (!CONTACT.equals(params.get(FORM))) {
            throw new ChallengeIsNotOurs();
        }
        Instant until = Instant.ofEpochSecond(Long.parseLong(params.get(EXPIRES)));
        if (until.isBefore(Instant.now())) {
            throw new ChallengeHasExpired();
        }
        int first = jdbc.sql("insert into contact_challenge (challenge, until) values (?, ?) on conflict do nothing")
                .params(solved.challenge(), Timestamp.from(until))
                .update();
        if (first == 0) {
            throw new ChallengeUsedAlready();
        }
    }

    private Solved read(String solution) {
        try {
            return json.readValue(Base64.getDecoder().decode(solution), Solved.class);
        } catch (IllegalArgumentException | JacksonException e) {
            throw new ChallengeIsNotOurs();
        }
    }

    /** What we said of the challenge, once it is known that we did. */
    private Map<String, String> paramsOf(Solved solved) {
        Altcha.Payload payload = new Altcha.Payload();
        payload.algorithm = solved.algorithm();
        payload.challenge = solved.challenge();
        payload.number = solved.number();
        payload.salt = solved.salt();
        payload.signature = solved.signature();
        try {
            if (Altcha.verifySolution(payload, key, false)) {
                return Altcha.extractParams(solved.salt());
            }
        } catch (Exception e) {
            // Something is missing in it, or is not what it should be.
        }
        throw new ChallengeIsNotOurs();
    }
}
