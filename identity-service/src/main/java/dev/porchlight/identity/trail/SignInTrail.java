package dev.porchlight.identity.trail;

import dev.porchlight.identity.account.keycloak.KeycloakClients;
import dev.porchlight.identity.account.keycloak.SignInEvents;
import dev.porchlight.identity.account.keycloak.SignInEvents.SignInEvent;
import dev.porchlight.platform.upkeep.Housekeeping;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what Keycloak noted, for longer than Keycloak does, and when each API client was last let in. */
@Component
public class SignInTrail {

    /** What came late, or at the same moment, is asked for once more. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Duration AT_FIRST = Duration.ofDays(7);

    private final SignInEvents events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Duration keep;

    SignInTrail(
            SignInEvents events,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @Value("${porchlight.trail.keep}") Duration keep) {
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.keep = keep;
    }

    /** @throws dev.porchlight.identity.account.keycloak.KeycloakAway if nothing can be asked for the moment */
    public void fetch() {
        Instant last = jdbc.sql("select max(at) from trail where area = 'sign-in'")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .map(at -> at.minus(OVERLAP))
                .orElseGet(() -> Instant.now().minus(AT_FIRST));
        var found = events.since(last);
        transaction.executeWithoutResult(status -> found.forEach(this::note));
    }

    private void note(SignInEvent event) {
        if (event.type().equals("CLIENT_LOGIN")) {
            KeycloakClients.ofLogin(event.clientId() == null ? "" : event.clientId())
                    .ifPresent(client -> jdbc.sql("""
                            insert into api_client_use (id, used_at) values (?, ?) on conflict (id) do update
                            set used_at = greatest(api_client_use.used_at, excluded.used_at)""")
                            .params(client, event.at().atOffset(ZoneOffset.UTC))
                            .update());
            return;
        }
        String login = event.type().startsWith("CLIENT_") ? event.clientId() : event.login();
        jdbc.sql("""
                insert into trail (id, at, area, what, actor, actor_kind, subject, subject_id, address, details)
                select ?, ?, 'sign-in', ?, coalesce(person.name, login), person.kind, login, person.person_id, ?,
                    jsonb_strip_nulls(jsonb_build_object('error', cast(? as text)))
                from (select cast(? as text) as login) known
                left join lateral (select * from account_person p where p.email = lower(login)
                    order by active desc, kind, email_since, person_id limit 1) person on true
                on conflict do nothing""")
                .params(
                        event.id(),
                        event.at().atOffset(ZoneOffset.UTC),
                        event.type().toLowerCase(Locale.ROOT).replace('_', '-'),
                        event.address(),
                        event.error(),
                        login)
                .update();
    }

    /** Whose data these are may expect that they are gone some day. */
    public void forget() {
        new Housekeeping(jdbc, transaction)
                .delete("trail", "area = 'sign-in' and at < now() - make_interval(secs => ?)", keep.toSeconds());
    }
}
