package dev.porchlight.identity.client.write;

import dev.porchlight.identity.account.keycloak.KeycloakClients;
import dev.porchlight.identity.client.Scope;
import dev.porchlight.identity.client.ServiceAccounts;
import dev.porchlight.identity.client.commands.ChangeApiClient;
import dev.porchlight.identity.client.commands.RegisterApiClient;
import dev.porchlight.identity.client.commands.RevokeApiClient;
import dev.porchlight.identity.client.commands.RotateApiClientSecret;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/api-clients")
@Tag(name = "API clients")
class ApiClientCommandController {

    record ApiClientInput(
            @NotBlank @Size(max = Name.LONGEST) String name,
            @NotNull List<@NotNull Scope> scopes) {}

    record Registered(UUID id) {}

    /**
     * @param login what to sign in as
     * @param secret told this once and kept nowhere but in Keycloak
     */
    record Secret(String login, String secret) {}

    private final Commands commands;
    private final ServiceAccounts accounts;

    ApiClientCommandController(Commands commands, ServiceAccounts accounts) {
        this.commands = commands;
        this.accounts = accounts;
    }

    /** Asked before anything is looked for: to others, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyAdministrators(Caller caller) {
        caller.requireRole("administrator");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let another system use the API", description = "It needs a secret before it can.")
    ResponseEntity<Registered> register(@Valid @RequestBody ApiClientInput body, Caller caller) {
        UUID id = UUID.randomUUID();
        commands.send(new RegisterApiClient(id, new Name(body.name()), Set.copyOf(body.scopes())), caller);
        return ResponseEntity.created(URI.create("/api/api-clients/" + id)).body(new Registered(id));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say what it is called and may do")
    void change(@PathVariable UUID id, @Valid @RequestBody ApiClientInput body, Caller caller) {
        commands.send(new ChangeApiClient(id, new Name(body.name()), Set.copyOf(body.scopes())), caller);
    }

    /** All of it or nothing: without Keycloak's answer nothing has happened. */
    @PostMapping("/{id}/secret")
    @Transactional
    @Operation(
            summary = "Give it another secret",
            description = "It is told once, in this answer. The one before lets nobody in any more.")
    Secret rotate(@PathVariable UUID id, Caller caller) {
        commands.send(new RotateApiClientSecret(id), caller);
        return new Secret(KeycloakClients.login(id), accounts.newSecret(id));
    }

    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let it in no more", description = "Tokens that it has run for their few minutes.")
    void revoke(@PathVariable UUID id, Caller caller) {
        commands.send(new RevokeApiClient(id), caller);
    }
}
