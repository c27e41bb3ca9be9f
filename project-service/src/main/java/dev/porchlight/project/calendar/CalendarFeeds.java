package dev.porchlight.project.calendar;

import dev.porchlight.platform.command.OnlyInPerson;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.security.CallersOfNow;
import dev.porchlight.platform.web.Times;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses at which a calendar, which cannot sign in, fetches somebody's dates: whoever has the address is taken for that
 * person, for this and nothing else, until they revoke it or leave. Of the secret in it only a hash is kept.
 */
@Component
class CalendarFeeds {

    private static final int MOST = 10;

    record Feed(UUID id, Instant madeAt) {}

    static class TooManyFeeds extends RuleBroken {

        TooManyFeeds() {
            super("You have " + MOST + " calendar addresses. Revoke one that you do not use any more.");
        }
    }

    private final JdbcClient jdbc;
    private final CallersOfNow callers;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, CallersOfNow callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /**
     * Makes one; answers with its secret, which nobody can say again.
     *
     * @throws OnlyInPerson if an agent acts as somebody: it would outlast that
     */
    @Transactional
    String make(UUID id, Caller caller) {
        if (caller.agent() != null) {
            throw new OnlyInPerson();
        }
        if (of(caller).size() >= MOST) {
            throw new TooManyFeeds();
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into project_feed (id, hash, person_id, kind, made_at) values (?, ?, ?, ?, now())")
                .params(id, hash(secret), caller.personId(), caller.kind().word())
                .update();
        return secret;
    }

    List<Feed> of(Caller caller) {
        return jdbc.sql("select id, made_at from project_feed where person_id = ? order by made_at")
                .param(caller.personId())
                .query((row, number) -> new Feed(row.getObject("id", UUID.class), Times.of(row, "made_at")))
                .list();
    }

    void revoke(UUID id, Caller caller) {
        int gone = jdbc.sql("delete from project_feed where id = ? and person_id = ?")
                .params(id, caller.personId())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
    }

    /** Whose feed it is, as they are now. */
    Caller ownerOf(String secret) {
        return jdbc.sql("select person_id, kind from project_feed where hash = ?")
                .param(hash(secret))
                .query((row, number) -> person(row.getString("kind"), row.getString("person_id")))
                .optional()
                .flatMap(callers::of)
                .orElseThrow(NotFound::new);
    }

    private static Caller person(String kind, String id) {
        Caller.Kind of = Caller.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        return new Caller(of, id, "", null, null, null, Set.of(), Set.of(), Map.of());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
