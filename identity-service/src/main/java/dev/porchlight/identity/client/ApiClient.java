package dev.porchlight.identity.client;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.client.commands.ChangeApiClient;
import dev.porchlight.identity.client.commands.RegisterApiClient;
import dev.porchlight.identity.client.commands.RevokeApiClient;
import dev.porchlight.identity.client.commands.RotateApiClientSecret;
import dev.porchlight.identity.client.events.ApiClientChanged;
import dev.porchlight.identity.client.events.ApiClientRegistered;
import dev.porchlight.identity.client.events.ApiClientRevoked;
import dev.porchlight.identity.client.events.ApiClientSecretRotated;
import dev.porchlight.identity.value.Word;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Another system that uses the API, until it is revoked. */
@Aggregate
class ApiClient {

    @AggregateIdentifier
    private UUID id;

    private String name;
    private List<String> scopes;
    private boolean active;

    ApiClient() {}

    @CommandHandler
    ApiClient(RegisterApiClient command, Caller caller) {
        onlyAdministrators(caller);
        apply(new ApiClientRegistered(command.clientId(), command.name().text(), spelt(command.scopes())));
    }

    @CommandHandlerInterceptor
    void onlyAdministrators(Caller caller) {
        caller.requireRole("administrator");
    }

    @CommandHandler
    void change(ChangeApiClient command) {
        requireActive();
        List<String> wanted = spelt(command.scopes());
        if (!command.name().text().equals(name) || !wanted.equals(scopes)) {
            apply(new ApiClientChanged(id, command.name().text(), wanted));
        }
    }

    @CommandHandler
    void rotate(RotateApiClientSecret command) {
        requireActive();
        apply(new ApiClientSecretRotated(id));
    }

    @CommandHandler
    void revoke(RevokeApiClient command) {
        if (active) {
            apply(new ApiClientRevoked(id));
        }
    }

    private void requireActive() {
        if (!active) {
            throw new ApiClientIsRevoked();
        }
    }

    private static List<String> spelt(Set<Scope> scopes) {
        if (scopes.isEmpty()) {
            throw new InvalidInput("/scopes", "must hold at least one scope");
        }
        return Word.spelt(scopes);
    }

    @EventSourcingHandler
    void on(ApiClientRegistered event) {
        id = event.clientId();
        name = event.name();
        scopes = event.scopes();
        active = true;
    }

    @EventSourcingHandler
    void on(ApiClientChanged event) {
        name = event.name();
        scopes = event.scopes();
    }

    @EventSourcingHandler
    void on(ApiClientRevoked event) {
        active = false;
    }
}
