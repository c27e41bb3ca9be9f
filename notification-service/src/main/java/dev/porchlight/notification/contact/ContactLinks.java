package dev.porchlight.notification.contact;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.PlainMail;
import dev.porchlight.notification.mail.PlainMail.Reader;
import dev.porchlight.notification.words.Catalogue;
import dev.porchlight.notification.words.Words;
import dev.porchlight.platform.due.Due;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way in without a challenge: a link that is mailed, and good for one message. Its key is kept as a hash. */
@Component
class ContactLinks {

    private final JdbcClient jdbc;
    private final Due due;
    private final Msp msp;
    private final Words words;
    private final ContactSettings settings;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    ContactLinks(
            JdbcClient jdbc,
            Due due,
            Msp msp,
            Words words,
            ContactSettings settings,
            @Value("${porchlight.public-url}") String publicUrl) {
        this.jdbc = jdbc;
        this.due = due;
        this.msp = msp;
        this.words = words;
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    /**
     * Mails one, unless this address has been mailed several just now; whoever asks hears the same either way.
     *
     * @param language of the mail
     */
    @Transactional
    void mail(String email, Locale language) {
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
        Catalogue letter = words.of("contact", language);
        Map<String, String> said = Map.of(
                "msp", msp.name(),
                "link", publicUrl + "/contact?key=" + key,
                "minutes", String.valueOf(settings.linkFor().toMinutes()));
        due.put(
                PlainMail.KIND,
                id.toString(),
                new PlainMail(
                        id,
                        new Reader("", email),
                        null,
                        letter.get("link-letter.subject", said),
                        letter.get("link-letter.text", said)));
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
