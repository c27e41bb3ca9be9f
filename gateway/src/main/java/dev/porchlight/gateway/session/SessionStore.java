package dev.porchlight.gateway.session;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions in PostgreSQL. The row is found by a digest of the cookie and sealed with a key made from it: whoever
 * reads the database, or a backup of it, can neither use a session nor see a token.
 */
@Component
class SessionStore {

    private static final Logger log = LoggerFactory.getLogger(SessionStore.class);

    private final JdbcClient sql;
    private final JsonMapper json;

    SessionStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param keycloakSession may be null */
    void add(PortalSession session, String keycloakSession) {
        sql.sql("""
                insert into session (key, sealed, version, subject, expires_at, keycloak_session)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        key(session.id()),
                        seal(session),
                        session.version(),
                        session.tokens().subject(),
                        Timestamp.from(session.tokens().refreshEndsAt()),
                        keycloakSession)
                .update();
    }

    /**
     * The same session under another id, for somebody else: where the cookie is new, no replica remembers whom it was
     * for. False when it has ended.
     */
    boolean succeed(PortalSession before, PortalSession after) {
        return sql.sql("""
                        insert into session (key, sealed, standing, version, subject, expires_at, keycloak_session)
                        select ?, ?, cast(? as bytea), ?, subject, expires_at, keycloak_session from session where key = ?""")
                        .params(key(after.id()), seal(after), sealStanding(after), after.version(), key(before.id()))
                        .update()
                == 1;
    }

    /** Those among the ids whose session goes on. */
    Set<String> among(Collection<String> ids) {
        var byKey =
                ids.stream().collect(Collectors.toMap(id -> HexFormat.of().formatHex(key(id)), Function.identity()));
        return sql
                .sql("select encode(key, 'hex') from session where key = any (?) and expires_at > now()")
                .param(ids.stream().map(SessionStore::key).toArray(byte[][]::new))
                .query(String.class)
                .list()
                .stream()
                .map(byKey::get)
                .collect(Collectors.toSet());
    }

    void removeOfKeycloak(String keycloakSession) {
        sql.sql("delete from session where keycloak_session = ?")
                .param(keycloakSession)
                .update();
    }

    void removeOf(String subject) {
        sql.sql("delete from session where subject = ?").param(subject).update();
    }

    Optional<PortalSession> find(String id) {
        return sql.sql("select sealed, standing, version from session where key = ? and expires_at > now()")
                .param(key(id))
                .query((row, _) -> open(id, row.getBytes("sealed"), row.getBytes("standing"), row.getInt("version")))
                .optional();
    }

    /** False when the session has ended, or was renewed by somebody else, since {@code session.version() - 1}. */
    boolean replace(PortalSession session) {
        return sql.sql("update session set sealed = ?, version = ?, expires_at = ? where key = ? and version = ?")
                        .params(
                                seal(session),
                                session.version(),
                                Timestamp.from(session.tokens().refreshEndsAt()),
                                key(session.id()),
                                session.version() - 1)
                        .update()
                == 1;
    }

    void remove(String id) {
        sql.sql("delete from session where key = ?").param(key(id)).update();
    }

    int removeExpired() {
        return sql.sql("delete from session where expires_at <= now()").update();
    }

    private byte[] seal(PortalSession session) {
        return sealOf(session.id()).seal(json.writeValueAsBytes(session.tokens()));
    }

    /** Null for a session of who signed in. */
    private byte[] sealStanding(PortalSession session) {
        return session.standing() == null
                ? null
                : sealOf(session.id()).seal(json.writeValueAsBytes(session.standing()));
    }

    /** Null, as if there were no row, for what an older or newer release wrote in another form: sign in again. */
    private PortalSession open(String id, byte[] sealed, byte[] standing, int version) {
        var seal = sealOf(id);
        try {
            // Whoever it was for must not be forgotten: then it is for nobody.
            var other = standing == null
                    ? null
                    : json.readValue(seal.open(standing).orElseThrow(() -> new Unreadable()), Standing.class);
            return seal.open(sealed)
                    .map(bytes -> new PortalSession(id, json.readValue(bytes, Tokens.class), other, version))
                    .orElse(null);
        } catch (JacksonException | Unreadable foreign) {
            log.warn("Left out a session that cannot be read: {}", foreign.getMessage());
            return null;
        }
    }

    private static Seal sealOf(String id) {
        return new Seal(id.getBytes(StandardCharsets.US_ASCII), "session seal");
    }

    private static byte[] key(String id) {
        return Seal.digest("session key", id.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Unreadable extends RuntimeException {
        Unreadable() {
            super("whom it is for is sealed otherwise", null, false, false);
        }
    }
}
