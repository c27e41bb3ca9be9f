package dev.porchlight.identity.organisation.write;

import dev.porchlight.identity.organisation.commands.AddSite;
import dev.porchlight.identity.organisation.commands.ChangeSignInDomain;
import dev.porchlight.identity.organisation.commands.RegisterOrganisation;
import dev.porchlight.identity.organisation.commands.RenameOrganisation;
import dev.porchlight.identity.value.DomainName;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/organisations")
class OrganisationCommandController {

    record NewName(@NotBlank @Size(max = Name.LONGEST) String name) {}

    /** @param domain null for none */
    record SignInDomain(@Nullable @Size(max = 253) String domain) {}

    record Registered(UUID id) {}

    private final Commands commands;

    OrganisationCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("organisations:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Registered> register(@Valid @RequestBody NewName body, Caller caller) {
        UUID id = UUID.randomUUID();
        commands.send(new RegisterOrganisation(id, new Name(body.name())), caller);
        return ResponseEntity.created(URI.create("/api/organisations/" + id)).body(new Registered(id));
    }

    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable UUID id, @Valid @RequestBody NewName body, Caller caller) {
        commands.send(new RenameOrganisation(id, new Name(body.name())), caller);
    }

    /** Of which domain the accounts are that its people have at Microsoft 365: what leads them there takes it along. */
    @PutMapping("/{id}/sign-in-domain")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeSignInDomain(@PathVariable UUID id, @Valid @RequestBody SignInDomain body, Caller caller) {
        boolean none = body.domain() == null || body.domain().isBlank();
        commands.send(new ChangeSignInDomain(id, none ? null : new DomainName(body.domain())), caller);
    }

    @PostMapping("/{id}/sites")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Registered> addSite(@PathVariable UUID id, @Valid @RequestBody NewName body, Caller caller) {
        UUID site = UUID.randomUUID();
        commands.send(new AddSite(id, site, new Name(body.name())), caller);
        return ResponseEntity.created(URI.create("/api/organisations/" + id)).body(new Registered(site));
    }
}
