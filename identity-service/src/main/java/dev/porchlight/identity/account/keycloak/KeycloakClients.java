package dev.porchlight.identity.account.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Service accounts of other systems: confidential clients with no way in but their secret. */
@Component
public class KeycloakClients {

    /** What is in every token: whom it is for and who it is from. */
    private static final List<String> ALWAYS = List.of("basic", "porchlight");

    private static final String PREFIX = "api-";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Client(
            String id,
            String clientId,
            String name,
            Boolean enabled,
            Boolean publicClient,
            Boolean serviceAccountsEnabled,
            Boolean standardFlowEnabled,
            Boolean directAccessGrantsEnabled,
            Boolean fullScopeAllowed,
            List<String> defaultClientScopes,
            List<String> optionalClientScopes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(String id, String name) {}

    private final Keycloak keycloak;

    KeycloakClients(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** What a client signs in as. */
    public static String login(UUID client) {
        return PREFIX + client;
    }

    /** Whose login this is; empty if it is none of ours. */
    public static Optional<UUID> ofLogin(String login) {
        try {
            return login.startsWith(PREFIX)
                    ? Optional.of(UUID.fromString(login.substring(PREFIX.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes Keycloak's client as it should be.
     *
     * @throws KeycloakAway if that cannot be done for the moment
     */
    public void bringInStep(UUID client, String name, List<String> scopes, boolean active) {
        Optional<Client> there = keycloak.client(login(client));
        try {
            bringInStep(there, client, name, scopes, active);
        } catch (KeycloakRefused refused) {
            // Whoever asks for a secret at once and what follows the client's making may both find none, and make it.
            if (there.isPresent()) {
                throw refused;
            }
            bringInStep(keycloak.client(login(client)), client, name, scopes, active);
        }
    }

    private void bringInStep(Optional<Client> there, UUID client, String name, List<String> scopes, boolean active) {
        List<String> wanted = Stream.concat(ALWAYS.stream(), scopes.stream()).toList();
        Client said = new Client(
                there.map(Client::id).orElse(null),
                login(client),
                name,
                active,
                false,
                true,
                false,
                false,
                false,
                wanted,
                List.of());
        if (there.isEmpty()) {
            keycloak.createClient(said);
        } else {
            keycloak.updateClient(there.get().id(), said);
            scopes(there.get(), wanted);
        }
    }

    /** A change of a client leaves its scopes alone; they have calls of their own. */
    private void scopes(Client there, List<String> wanted) {
        List<String> has = there.defaultClientScopes() == null ? List.of() : there.defaultClientScopes();
        List<String> missing = new ArrayList<>(wanted);
        missing.removeAll(has);
        List<String> tooMuch = new ArrayList<>(has);
        tooMuch.removeAll(wanted);
        if (missing.isEmpty() && tooMuch.isEmpty()) {
            return;
        }
        Map<String, String> ids =
                keycloak.clientScopes().stream().collect(Collectors.toMap(Named::name, Named::id, (one, other) -> one));
        missing.stream().filter(ids::containsKey).forEach(name -> keycloak.addScope(there.id(), ids.get(name)));
        tooMuch.stream().filter(ids::containsKey).forEach(name -> keycloak.removeScope(there.id(), ids.get(name)));
    }

    /**
     * Another secret in place of the one before.
     *
     * @throws KeycloakAway if there is none to be had for the moment
     */
    public String newSecret(UUID client) {
        Client there = keycloak.client(login(client)).orElseThrow(() -> new KeycloakAway("no client yet", null));
        return keycloak.newSecret(there.id());
    }
}
