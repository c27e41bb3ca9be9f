package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.session.Seal;
import dev.porchlight.gateway.session.Tokens;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Base64;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The sign-outs that Keycloak has not heard of, because it was away. Its session would let the next person at that
 * computer in without a password, so nobody is sent there before it has been told. With the session's cookie gone, what
 * is needed for it is sealed with the portal's own key.
 */
@Component
class PendingSignOuts {

    private record Pending(long id, byte[] sealed) {}

    private final JdbcClient sql;
    private final RestClient client;
    private final PortalSettings.Keycloak keycloak;
    private final Seal seal;

    PendingSignOuts(JdbcClient sql, RestClient keycloakClient, PortalSettings settings) {
        this.sql = sql;
        this.client = keycloakClient;
        this.keycloak = settings.keycloak();
        this.seal = new Seal(Base64.getDecoder().decode(settings.signingKey()), "pending sign-out");
    }

    void add(Tokens tokens) {
        sql.sql("insert into pending_sign_out (sealed, expires_at) values (?, ?)")
                .params(
                        seal.seal(tokens.refreshToken().getBytes(StandardCharsets.US_ASCII)),
                        Timestamp.from(tokens.refreshEndsAt()))
                .update();
    }

    /**
     * False when Keycloak has gone away again. One that it cannot end, for whatever reason, stays for the next time and
     * keeps nobody from signing in. Replicas may do the same at once: the second hears that it is done.
     */
    boolean finish() {
        sql.sql("delete from pending_sign_out where expires_at <= now()").update();
        try {
            sql.sql("select id, sealed from pending_sign_out order by id")
                    .query(Pending.class)
                    .list()
                    .forEach(this::finish);
            return true;
        } catch (RestClientException away) {
            return false;
        }
    }

    private void finish(Pending pending) {
        // What another signing key has sealed can never be told.
        if (seal.open(pending.sealed()).map(this::ended).orElse(true)) {
            sql.sql("delete from pending_sign_out where id = ?")
                    .param(pending.id())
                    .update();
        }
    }

    private boolean ended(byte[] refreshToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", keycloak.clientId());
        form.add("client_secret", keycloak.clientSecret());
        form.add("refresh_token", new String(refreshToken, StandardCharsets.US_ASCII));
        var status = client.post()
                .uri(keycloak.endpoint("logout"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange((_, answer) -> answer.getStatusCode());
        // 400: it has ended by itself.
        return status.is2xxSuccessful() || status.isSameCodeAs(HttpStatus.BAD_REQUEST);
    }
}
