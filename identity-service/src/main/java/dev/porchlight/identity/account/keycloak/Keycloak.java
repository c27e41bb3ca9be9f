package dev.porchlight.identity.account.keycloak;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** The few calls of Keycloak's Admin REST API that are needed here. */
@Component
class Keycloak {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RestClient http;
    private final ServiceAccount serviceAccount;
    private final URI users;
    private final URI realm;

    Keycloak(KeycloakSettings settings) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
        requests.setReadTimeout(PATIENCE);
        http = RestClient.builder().requestFactory(requests).build();
        serviceAccount = new ServiceAccount(http, settings);
        users = settings.users();
        realm = settings.administration();
    }

    Optional<User> userNamed(String username) {
        return find("username", username, "exact", "true");
    }

    Optional<User> userOf(UUID personId) {
        return find("q", "person_id:" + personId);
    }

    void create(User user) {
        call(client ->
                client.post().uri(users).contentType(MediaType.APPLICATION_JSON).body(user));
    }

    void update(String id, User user) {
        call(client -> client.put()
                .uri(uri(id))
                .contentType(MediaType.APPLICATION_JSON)
                .body(user));
    }

    void delete(String id) {
        call(client -> client.delete().uri(uri(id)));
    }

    /** Ends every session; tokens already given out run for their few minutes. */
    void signOut(String id) {
        call(client -> client.post().uri(uri(id + "/logout")));
    }

    /** Mails the user a link by which they choose their password, once, within the time the realm gives such links. */
    void sendPasswordLink(String id, String client) {
        call(requests -> requests.put()
                .uri(uri(id + "/execute-actions-email?client_id=" + client))
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of("UPDATE_PASSWORD")));
    }

    /** By what the user can sign in. */
    List<Credential> credentials(String id) {
        return List.of(ask(client -> client.get().uri(uri(id + "/credentials")), Credential[].class));
    }

    void deleteCredential(String id, String credential) {
        call(client -> client.delete().uri(uri(id + "/credentials/" + credential)));
    }

    List<UserSession> sessions(String id) {
        return List.of(ask(client -> client.get().uri(uri(id + "/sessions")), UserSession[].class));
    }

    /** Ends one session, which Keycloak tells the gateway. */
    void endSession(String id) {
        call(client -> client.delete().uri(URI.create(realm + "/sessions/" + id)));
    }

    Optional<KeycloakClients.Client> client(String login) {
        URI address = UriComponentsBuilder.fromUri(URI.create(realm + "/clients"))
                .queryParam("clientId", login)
                .build()
                .toUri();
        return Stream.of(ask(client -> client.get().uri(address), KeycloakClients.Client[].class))
                .findFirst();
    }

    void createClient(KeycloakClients.Client said) {
        call(client -> client.post()
                .uri(URI.create(realm + "/clients"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(said));
    }

    void updateClient(String id, KeycloakClients.Client said) {
        call(client -> client.put()
                .uri(URI.create(realm + "/clients/" + id))
                .contentType(MediaType.APPLICATION_JSON)
                .body(said));
    }

    List<KeycloakClients.Named> clientScopes() {
        return List.of(
                ask(client -> client.get().uri(URI.create(realm + "/client-scopes")), KeycloakClients.Named[].class));
    }

    void addScope(String client, String scope) {
        call(http -> http.put().uri(URI.create(realm + "/clients/" + client + "/default-client-scopes/" + scope)));
    }

    void removeScope(String client, String scope) {
        call(http -> http.delete().uri(URI.create(realm + "/clients/" + client + "/default-client-scopes/" + scope)));
    }

    String newSecret(String client) {
        return ask(http -> http.post().uri(URI.create(realm + "/clients/" + client + "/client-secret")), Secret.class)
                .value();
    }

    /** The newest first. */
    List<SignInEvents.Event> events(List<String> types, LocalDate from, int first, int most) {
        URI address = UriComponentsBuilder.fromUri(URI.create(realm + "/events"))
                .queryParam("type", types.toArray())
                .queryParam("dateFrom", from)
                .queryParam("first", first)
                .queryParam("max", most)
                .build()
                .toUri();
        return List.of(ask(http -> http.get().uri(address), SignInEvents.Event[].class));
    }

    /** The texts of its pages and mails that stand in the realm itself, by their names. */
    Map<String, String> texts(String language) {
        return ask(http -> http.get().uri(URI.create(realm + "/localization/" + language)), Texts.class);
    }

    void addTexts(String language, Map<String, String> texts) {
        call(http -> http.post()
                .uri(URI.create(realm + "/localization/" + language))
                .contentType(MediaType.APPLICATION_JSON)
                .body(texts));
    }

    /** All its settings. */
    Map<String, Object> realm() {
        return ask(http -> http.get().uri(realm), Settings.class);
    }

    void updateRealm(Map<String, Object> said) {
        call(http ->
                http.put().uri(realm).contentType(MediaType.APPLICATION_JSON).body(said));
    }

    private static final class Texts extends HashMap<String, String> {}

    private static final class Settings extends HashMap<String, Object> {}

    private record Secret(String type, String value) {}

    /** @param type {@code password}, {@code otp} and so on */
    record Credential(String id, String type) {}

    private Optional<User> find(String... parameters) {
        UriComponentsBuilder query = UriComponentsBuilder.fromUri(users);
        for (int i = 0; i < parameters.length; i += 2) {
            query.queryParam(parameters[i], "{" + i + "}");
        }
        URI uri = query.encode().buildAndExpand(values(parameters)).toUri();
        User[] found = ask(client -> client.get().uri(uri), User[].class);
        return List.of(found).stream().findFirst();
    }

    private static Object[] values(String... parameters) {
        Object[] values = new Object[parameters.length / 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[2 * i + 1];
        }
        return values;
    }

    private URI uri(String below) {
        return URI.create(users + "/" + below);
    }

    private void call(Function<RestClient, RestClient.RequestHeadersSpec<?>> request) {
        ask(request, Void.class);
    }

    private <T> T ask(Function<RestClient, RestClient.RequestHeadersSpec<?>> request, Class<T> answer) {
        try {
            RestClient.ResponseSpec response = request.apply(http)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + serviceAccount.token())
                    .retrieve();
            if (answer == Void.class) {
                response.toBodilessEntity();
                return null;
            }
            return response.body(answer);
        } catch (HttpClientErrorException e) {
            throw isAboutUs(e.getStatusCode()) ? away(e) : new KeycloakRefused(e.getMessage(), e);
        } catch (RestClientException e) {
            throw away(e);
        }
    }

    private KeycloakAway away(RestClientException e) {
        serviceAccount.forget();
        return new KeycloakAway(e.getMessage(), e);
    }

    /** Our own sign-in or rights are wanting, or there is no such realm yet: nothing to do with the account. */
    private static boolean isAboutUs(HttpStatusCode status) {
        return status.value() == 401 || status.value() == 403 || status.value() == 404 || status.value() == 429;
    }
}
