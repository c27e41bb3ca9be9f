package dev.porchlight.identity.agent.write;

import dev.porchlight.identity.agent.AgentRole;
import dev.porchlight.identity.agent.commands.ChangeAgentRoles;
import dev.porchlight.identity.agent.commands.DeactivateAgent;
import dev.porchlight.identity.agent.commands.InviteAgent;
import dev.porchlight.identity.agent.commands.RegisterAgent;
import dev.porchlight.identity.agent.commands.RemoveAgentSecondFactor;
import dev.porchlight.identity.agent.commands.RenameAgent;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agents")
class AgentCommandController {

    record NewAgent(
            @NotBlank @Size(max = Name.LONGEST) String name,

            @NotBlank @Email @Size(max = EmailAddress.LONGEST)
            String email,

            @NotNull List<@NotNull AgentRole> roles) {}

    record AgentName(@NotBlank @Size(max = Name.LONGEST) String name) {}

    record AgentRights(@NotNull List<@NotNull AgentRole> roles) {}

    record Registered(UUID id) {}

    private final Commands commands;

    AgentCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("organisations:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Registered> register(@Valid @RequestBody NewAgent body, Caller caller) {
        UUID id = UUID.randomUUID();
        commands.send(
                new RegisterAgent(id, new Name(body.name()), new EmailAddress(body.email()), Set.copyOf(body.roles())),
                caller);
        return ResponseEntity.created(URI.create("/api/agents/" + id)).body(new Registered(id));
    }

    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable UUID id, @Valid @RequestBody AgentName body, Caller caller) {
        commands.send(new RenameAgent(id, new Name(body.name())), caller);
    }

    @PutMapping("/{id}/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeRoles(@PathVariable UUID id, @Valid @RequestBody AgentRights body, Caller caller) {
        commands.send(new ChangeAgentRoles(id, Set.copyOf(body.roles())), caller);
    }

    @PostMapping("/{id}/invitation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void invite(@PathVariable UUID id, Caller caller) {
        commands.send(new InviteAgent(id), caller);
    }

    /** For somebody who has lost it. Their sessions end, and where one is required they set up another. */
    @PostMapping("/{id}/second-factor-removal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void removeSecondFactor(@PathVariable UUID id, Caller caller) {
        commands.send(new RemoveAgentSecondFactor(id), caller);
    }

    @PostMapping("/{id}/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable UUID id, Caller caller) {
        commands.send(new DeactivateAgent(id), caller);
    }
}
