package dev.porchlight.identity.contact.write;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.TicketVisibility;
import dev.porchlight.identity.contact.commands.ChangeContactRoles;
import dev.porchlight.identity.contact.commands.DeactivateContact;
import dev.porchlight.identity.contact.commands.InviteContact;
import dev.porchlight.identity.contact.commands.ReactivateContact;
import dev.porchlight.identity.contact.commands.RegisterContact;
import dev.porchlight.identity.contact.commands.RemoveContactSecondFactor;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
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
@RequestMapping("/api/contacts")
class ContactCommandController {

    record NewContact(
            @NotNull UUID organisationId,
            @NotBlank @Size(max = Name.LONGEST) String name,

            @NotBlank @Email @Size(max = EmailAddress.LONGEST)
            String email,

            @Nullable UUID siteId,
            @NotNull List<@NotNull ContactRole> roles,
            @NotNull TicketVisibility ticketVisibility,
            @Nullable @Size(max = Telephone.LONGEST) String telephone) {}

    record ContactRights(
            @NotNull List<@NotNull ContactRole> roles,
            @NotNull TicketVisibility ticketVisibility) {}

    record Registered(UUID id) {}

    private final Commands commands;

    ContactCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to others, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeamAndPrimaryContacts(Caller caller) {
        if (!caller.isCustomerWith(ContactRole.PRIMARY_SERVICE_CONTACT.word())) {
            caller.requireAgentOr("organisations:write");
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Registered> register(@Valid @RequestBody NewContact body, Caller caller) {
        UUID id = UUID.randomUUID();
        commands.send(
                new RegisterContact(
                        id,
                        body.organisationId(),
                        new Name(body.name()),
                        new EmailAddress(body.email()),
                        body.siteId(),
                        Set.copyOf(body.roles()),
                        body.ticketVisibility(),
                        Telephone.orNone(body.telephone())),
                caller);
        return ResponseEntity.created(URI.create("/api/contacts/" + id)).body(new Registered(id));
    }

    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @Valid @RequestBody ContactChanges body, Caller caller) {
        commands.send(body.toCommand(id), caller);
    }

    @PutMapping("/{id}/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeRoles(@PathVariable UUID id, @Valid @RequestBody ContactRights body, Caller caller) {
        commands.send(new ChangeContactRoles(id, Set.copyOf(body.roles()), body.ticketVisibility()), caller);
    }

    /** Sends the link by which they choose their password; it works for three days. */
    @PostMapping("/{id}/invitation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void invite(@PathVariable UUID id, Caller caller) {
        commands.send(new InviteContact(id), caller);
    }

    /** For somebody who has lost it. Their sessions end. */
    @PostMapping("/{id}/second-factor-removal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void removeSecondFactor(@PathVariable UUID id, Caller caller) {
        commands.send(new RemoveContactSecondFactor(id), caller);
    }

    @PostMapping("/{id}/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable UUID id, Caller caller) {
        commands.send(new DeactivateContact(id), caller);
    }

    @PostMapping("/{id}/reactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reactivate(@PathVariable UUID id, Caller caller) {
        commands.send(new ReactivateContact(id), caller);
    }
}
