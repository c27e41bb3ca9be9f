package dev.porchlight.identity.external;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.TicketVisibility;
import dev.porchlight.identity.contact.commands.ChangeContact;
import dev.porchlight.identity.contact.commands.ChangeContactRoles;
import dev.porchlight.identity.contact.commands.DeactivateContact;
import dev.porchlight.identity.contact.commands.LinkContact;
import dev.porchlight.identity.contact.commands.ReactivateContact;
import dev.porchlight.identity.contact.commands.RegisterContact;
import dev.porchlight.identity.organisation.commands.LinkOrganisation;
import dev.porchlight.identity.organisation.commands.RegisterOrganisation;
import dev.porchlight.identity.organisation.commands.RenameOrganisation;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.ExternalId;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What another system says of its organisations and contacts, each time whole: said twice, it is as if said once. */
@RestController
class ExternalController {

    record ExternalOrganisation(
            @NotBlank @Size(max = Name.LONGEST) String name) {}

    /**
     * @param organisationExternalId what the same system calls the contact's organisation
     * @param active false for somebody who has left
     * @param telephone null to leave as it is here; empty for none
     */
    record ExternalContact(
            @NotBlank @Size(max = ExternalId.LONGEST) String organisationExternalId,

            @NotBlank @Size(max = Name.LONGEST) String name,

            @NotBlank @Email @Size(max = EmailAddress.LONGEST)
            String email,

            @NotNull List<@NotNull ContactRole> roles,
            @NotNull TicketVisibility ticketVisibility,
            @NotNull Boolean active,
            @Nullable @Size(max = Telephone.LONGEST) String telephone) {}

    /** @param created whether it was new here */
    record Kept(UUID id, boolean created) {}

    private final Commands commands;
    private final ExternalIds ids;

    ExternalController(Commands commands, ExternalIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("organisations:write");
    }

    @PutMapping("/api/organisations/by-external-id/{source}/{externalId}")
    @Transactional
    @Operation(summary = "Keep an organisation as another system has it")
    Kept organisation(
            @PathVariable String source,
            @PathVariable String externalId,
            @Valid @RequestBody ExternalOrganisation body,
            Caller caller) {
        ExternalId external = new ExternalId(source, externalId);
        Name name = new Name(body.name());
        ids.hold(ExternalIds.ORGANISATION, external);
        Optional<UUID> known = ids.find(ExternalIds.ORGANISATION, external);
        UUID id = known.orElseGet(UUID::randomUUID);
        if (known.isPresent()) {
            commands.send(new RenameOrganisation(id, name), caller);
        } else {
            commands.send(new RegisterOrganisation(id, name), caller);
            commands.send(new LinkOrganisation(id, external), caller);
        }
        return new Kept(id, known.isEmpty());
    }

    @PutMapping("/api/contacts/by-external-id/{source}/{externalId}")
    @Transactional
    @Operation(summary = "Keep a contact as another system has them")
    Kept contact(
            @PathVariable String source,
            @PathVariable String externalId,
            @Valid @RequestBody ExternalContact body,
            Caller caller) {
        ExternalId external = new ExternalId(source, externalId);
        ids.hold(ExternalIds.CONTACT, external);
        UUID organisation = ids.find(ExternalIds.ORGANISATION, new ExternalId(source, body.organisationExternalId()))
                .orElseThrow(() ->
                        new InvalidInput("/organisationExternalId", "is not an organisation that we have from there"));
        Optional<UUID> known = ids.find(ExternalIds.CONTACT, external);
        UUID id = known.orElseGet(UUID::randomUUID);
        Name name = new Name(body.name());
        EmailAddress email = new EmailAddress(body.email());
        Set<ContactRole> roles = Set.copyOf(body.roles());
        Telephone telephone = Telephone.orNone(body.telephone());
        if (known.isPresent()) {
            commands.send(
                    new ChangeContact(
                            id, name, email, null, body.telephone() == null ? null : new ChangeContact.Call(telephone)),
                    caller);
            commands.send(new ChangeContactRoles(id, roles, body.ticketVisibility()), caller);
        } else {
            commands.send(
                    new RegisterContact(id, organisation, name, email, null, roles, body.ticketVisibility(), telephone),
                    caller);
            commands.send(new LinkContact(id, external), caller);
        }
        commands.send(body.active() ? new ReactivateContact(id) : new DeactivateContact(id), caller);
        return new Kept(id, known.isEmpty());
    }
}
