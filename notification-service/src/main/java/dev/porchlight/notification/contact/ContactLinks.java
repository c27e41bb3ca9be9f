package dev.porchlight.notification.contact;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.PlainMail;
import dev.porchlight.notification.mail.PlainMail.Reader;
import dev.porchlight.platform.due.Due;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way in without a challenge: a link that is mailed, and good for one message. Its key is kept as a hash. */
@Component
class ContactLinks {

    private static final String LETTER = """
            Somebody, we think you, wants to write to %1$s and asked for this link. It can be used once, within %2$d minutes:

            %3$s

            If it was not you, you need do nothing.
            """;

    private final JdbcClient jdbc;
    private final Due due;
    private final Msp msp;
    private final ContactSettings settings;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    ContactLinks(
            JdbcClient jdbc,
            Due due,
            Msp msp,
            ContactSettings settings,
            @Value("${porchlight.public-url}") String publicUrl) {
        this.jdbc = jdbc;
        this.due = due;
        this.msp = msp;
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    /** Mails one, unless this address has been mailed several just now; whoever asks hears the same either way. */
    @Transactional
    void mail(String email) {
        Instant now = Instant.now();
        if (mailed(email, now.minus(Duration.ofHours(1))) >= settings.linksAnHour()) {
            return;
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into contact_link (hash, email, mailed_at, until) values (?, ?, ?, ?)")
                .params(hash(key), email, Timestamp.from(now), Timestamp.from(now.plus(settings.linkFor())))
                .update();
        UUID id = UUID.randomUUID();
        String text = LETTER.formatted(msp.name(), settings.linkFor().toMinutes(), publicUrl + "/contact?key=" + key);
        due.put(
                PlainMail.KIND,
                id.toString(),
                new PlainMail(id, new Reader("", email), null, "Your link to write to " + msp.name(), text));
    }

    /** Lets a link pass, once; answers with the address that it was mailed to. */
    String redeem(String key) {
        return jdbc.sql("update contact_link set used = true where hash = ? and not used and until > ? returning email")
                .params(hash(key), Timestamp.from(Instant.now()))
                .query(String.class)
                .optional()
                .orElseThrow(LinkUsedAlready::new);
    }

    private int mailed(String email, Instant since) {
        return jdbc.sql("select count(*) from contact_link where lower(email) = lower(?) and mailed_at > ?")
                .params(email, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
