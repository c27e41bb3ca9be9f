package dev.porchlight.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Sessions as the rest of the gateway sees them: answered from memory for a few seconds, so that a page's burst of
 * requests costs one look-up, and renewed before their access token ends.
 */
@Service
public class Sessions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionStore store;
    private final TokenRenewal renewal;
    private final Duration renewBefore;
    private final Cache<String, PortalSession> recent;
    private final OneAtATime<String, PortalSession> renewals = new OneAtATime<>();

    Sessions(SessionStore store, TokenRenewal renewal, PortalSettings settings) {
        this.store = store;
        this.renewal = renewal;
        this.renewBefore = settings.session().renewBefore();
        this.recent = Caffeine.newBuilder()
                .expireAfterWrite(settings.session().cache())
                .maximumSize(20_000)
                .build();
    }

    /** @param keycloakSession the session at Keycloak that it belongs to; may be null */
    public PortalSession begin(Tokens tokens, String keycloakSession) {
        var session = new PortalSession(newId(), tokens, null, 0);
        store.add(session, keycloakSession);
        return session;
    }

    /**
     * The session goes on for somebody else, under another id, and the old one ends.
     *
     * @param standing null for who signed in
     * @throws ProblemException 401 when the session has ended
     */
    public PortalSession handOver(PortalSession session, Standing standing) {
        var stored = store.find(session.id()).orElseThrow(Sessions::ended);
        var next = new PortalSession(newId(), stored.tokens(), standing, 0);
        if (!store.succeed(stored, next)) {
            throw ended();
        }
        end(session.id());
        return next;
    }

    private static String newId() {
        var id = new byte[32];
        RANDOM.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    public Optional<PortalSession> find(String id) {
        return Optional.ofNullable(recent.get(id, key -> store.find(key).orElse(null)));
    }

    /** Takes effect at once on this replica, and elsewhere when the replica's memory of it has run out. */
    public void end(String id) {
        // In this order: a look-up under way at the same moment either finds no row or is forgotten here.
        store.remove(id);
        recent.invalidate(id);
    }

    /** Keycloak has ended one of its sessions: those of ours that belong to it end as {@link #end} has it. */
    public void endOfKeycloak(String keycloakSession) {
        store.removeOfKeycloak(keycloakSession);
        recent.invalidateAll();
    }

    /** Keycloak has ended all sessions of a user. */
    public void endAllOf(String subject) {
        store.removeOf(subject);
        recent.invalidateAll();
    }

    /** Those among the ids whose session goes on, whatever is remembered here. */
    public Set<String> among(Collection<String> ids) {
        return store.among(ids);
    }

    /**
     * The session with an access token that is good for use now. Of parallel requests one renews it and the others
     * wait for that one.
     *
     * @throws ProblemException 401 when the session has ended, 503 when it needs renewing and Keycloak is away
     */
    public PortalSession usable(PortalSession session) {
        return session.tokens().lastFor(renewBefore) ? session : renewals.run(session.id(), () -> renew(session.id()));
    }

    private PortalSession renew(String id) {
        var stored = store.find(id).orElseThrow(Sessions::ended);
        if (stored.tokens().lastFor(renewBefore)) {
            recent.invalidate(id);
            return stored;
        }
        return switch (renewal.renew(stored.tokens())) {
            case TokenRenewal.Renewed(var tokens) ->
                keep(new PortalSession(id, tokens, stored.standing(), stored.version() + 1));
            case TokenRenewal.Refused _ -> renewedElsewhere(stored);
            case TokenRenewal.Unavailable _ -> stillUsable(stored);
        };
    }

    private PortalSession keep(PortalSession renewed) {
        var kept = store.replace(renewed);
        recent.invalidate(renewed.id());
        return kept ? renewed : store.find(renewed.id()).orElseThrow(Sessions::ended);
    }

    /** Another replica may have used the refresh token a moment ago; if not, the session is over. */
    private PortalSession renewedElsewhere(PortalSession refused) {
        var now = store.find(refused.id()).filter(found -> found.version() > refused.version());
        if (now.isEmpty()) {
            end(refused.id());
        }
        return now.orElseThrow(Sessions::ended);
    }

    private static PortalSession stillUsable(PortalSession session) {
        if (session.tokens().lastFor(Duration.ZERO)) {
            return session;
        }
        throw new ProblemException(Problem.signInUnavailable());
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void removeExpired() {
        store.removeExpired();
    }

    private static ProblemException ended() {
        return new ProblemException(Problem.notSignedIn());
    }
}
