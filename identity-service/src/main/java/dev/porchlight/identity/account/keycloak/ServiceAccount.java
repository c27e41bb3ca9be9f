package dev.porchlight.identity.account.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** This service's own sign-in at Keycloak, by the client credentials grant. */
class ServiceAccount {

    private static final int MARGIN_SECONDS = 20;

    record Token(
            @JsonProperty("access_token") String text,
            @JsonProperty("expires_in") long seconds) {}

    private final RestClient http;
    private final KeycloakSettings settings;
    private String token;
    private Instant renewAt = Instant.MIN;

    ServiceAccount(RestClient http, KeycloakSettings settings) {
        this.http = http;
        this.settings = settings;
    }

    synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("grant_type", "client_credentials");
            form.add("client_id", settings.clientId());
            form.add("client_secret", settings.clientSecret());
            Token fresh = ask(form);
            token = fresh.text();
            renewAt = Instant.now().plusSeconds(fresh.seconds() - MARGIN_SECONDS);
        }
        return token;
    }

    private Token ask(MultiValueMap<String, String> form) {
        try {
            return http.post()
                    .uri(settings.tokens())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Token.class);
        } catch (RestClientException e) {
            throw new KeycloakAway("no token for " + settings.clientId() + ": " + e.getMessage(), e);
        }
    }

    /** The realm may have been made anew, and its keys with it. */
    synchronized void forget() {
        renewAt = Instant.MIN;
    }
}
