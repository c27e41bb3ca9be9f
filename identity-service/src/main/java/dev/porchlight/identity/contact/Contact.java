package dev.porchlight.identity.contact;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.contact.commands.ChangeContact;
import dev.porchlight.identity.contact.commands.ChangeContactRoles;
import dev.porchlight.identity.contact.commands.DeactivateContact;
import dev.porchlight.identity.contact.commands.InviteContact;
import dev.porchlight.identity.contact.commands.LinkContact;
import dev.porchlight.identity.contact.commands.ReactivateContact;
import dev.porchlight.identity.contact.commands.RegisterContact;
import dev.porchlight.identity.contact.commands.RemoveContactSecondFactor;
import dev.porchlight.identity.contact.events.ContactDeactivated;
import dev.porchlight.identity.contact.events.ContactEmailChanged;
import dev.porchlight.identity.contact.events.ContactInvited;
import dev.porchlight.identity.contact.events.ContactLinked;
import dev.porchlight.identity.contact.events.ContactMovedToSite;
import dev.porchlight.identity.contact.events.ContactReactivated;
import dev.porchlight.identity.contact.events.ContactRegistered;
import dev.porchlight.identity.contact.events.ContactRenamed;
import dev.porchlight.identity.contact.events.ContactRolesChanged;
import dev.porchlight.identity.contact.events.ContactSecondFactorRemoved;
import dev.porchlight.identity.contact.events.ContactTelephoneChanged;
import dev.porchlight.identity.organisation.Organisations;
import dev.porchlight.identity.value.Word;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Somebody at an organisation who may use the portal, unless deactivated. */
@Aggregate
class Contact {

    @AggregateIdentifier
    private UUID id;

    private UUID organisationId;
    private String name;
    private String email;
    private UUID siteId;
    /** Null for none that is known. */
    private String telephone;

    private List<String> roles;
    private String ticketVisibility;
    private boolean active;

    Contact() {}

    @CommandHandler
    Contact(RegisterContact command, Caller caller, Organisations organisations) {
        Authority.of(caller, command.organisationId())
                .requireRights(
                        Word.spelt(command.roles()), command.ticketVisibility().word());
        requireSite(command.siteId(), command.organisationId(), organisations);
        requireRole(command.roles());
        apply(new ContactRegistered(
                command.contactId(),
                command.organisationId(),
                command.name().text(),
                command.email().text(),
                command.siteId(),
                Word.spelt(command.roles()),
                command.ticketVisibility().word()));
        if (command.telephone() != null) {
            apply(new ContactTelephoneChanged(
                    command.contactId(), command.telephone().text()));
        }
        if (command.external() != null) {
            Authority.of(caller, command.organisationId()).requireServiceTeam();
            apply(new ContactLinked(
                    command.contactId(),
                    command.external().source(),
                    command.external().id()));
        }
    }

    @CommandHandlerInterceptor
    void onlyTheirOwn(Caller caller) {
        Authority.of(caller, organisationId).requireOver(id, roles, ticketVisibility);
    }

    @CommandHandler
    void change(ChangeContact command, Caller caller, Organisations organisations) {
        if (command.name() != null && !command.name().text().equals(name)) {
            apply(new ContactRenamed(id, command.name().text()));
        }
        if (command.email() != null && !command.email().text().equals(email)) {
            Authority.of(caller, organisationId).requireServiceTeam();
            apply(new ContactEmailChanged(id, command.email().text()));
        }
        if (command.place() != null && !Objects.equals(command.place().siteId(), siteId)) {
            requireSite(command.place().siteId(), organisationId, organisations);
            apply(new ContactMovedToSite(id, command.place().siteId()));
        }
        if (command.call() != null) {
            String wanted = command.call().telephone() == null
                    ? null
                    : command.call().telephone().text();
            if (!Objects.equals(wanted, telephone)) {
                apply(new ContactTelephoneChanged(id, wanted));
            }
        }
    }

    @CommandHandler
    void changeRoles(ChangeContactRoles command, Caller caller) {
        requireRole(command.roles());
        List<String> wanted = Word.spelt(command.roles());
        Authority.of(caller, organisationId)
                .requireRights(wanted, command.ticketVisibility().word());
        if (!wanted.equals(roles) || !command.ticketVisibility().word().equals(ticketVisibility)) {
            apply(new ContactRolesChanged(id, wanted, command.ticketVisibility().word()));
        }
    }

    @CommandHandler
    void deactivate(DeactivateContact command) {
        if (active) {
            apply(new ContactDeactivated(id));
        }
    }

    @CommandHandler
    void reactivate(ReactivateContact command) {
        if (!active) {
            apply(new ContactReactivated(id));
        }
    }

    /** As often as it takes: mails get lost, and links expire. */
    @CommandHandler
    void invite(InviteContact command) {
        if (!active) {
            throw new ContactMayNotSignIn();
        }
        apply(new ContactInvited(id));
    }

    /** Whoever has somebody's password could do with it what the second factor keeps them from. */
    @CommandHandler
    void removeSecondFactor(RemoveContactSecondFactor command, Caller caller) {
        Authority.of(caller, organisationId).requireServiceTeam("Ask us to remove a second factor.");
        apply(new ContactSecondFactorRemoved(id));
    }

    @CommandHandler
    void link(LinkContact command, Caller caller) {
        Authority.of(caller, organisationId).requireServiceTeam();
        apply(new ContactLinked(
                id, command.external().source(), command.external().id()));
    }

    Contacts.Known known() {
        return new Contacts.Known(organisationId, active);
    }

    private static void requireSite(UUID siteId, UUID organisationId, Organisations organisations) {
        Set<UUID> sites = organisations
                .sitesOf(organisationId)
                .orElseThrow(() -> new InvalidInput("/organisationId", "is not an organisation we know"));
        if (siteId != null && !sites.contains(siteId)) {
            throw new InvalidInput("/siteId", "is not a site of this organisation");
        }
    }

    private static void requireRole(Set<ContactRole> roles) {
        if (roles.isEmpty()) {
            throw new InvalidInput("/roles", "must hold at least one role");
        }
    }

    @EventSourcingHandler
    void on(ContactRegistered event) {
        id = event.contactId();
        organisationId = event.organisationId();
        name = event.name();
        email = event.email();
        siteId = event.siteId();
        roles = event.roles();
        ticketVisibility = event.ticketVisibility();
        active = true;
    }

    @EventSourcingHandler
    void on(ContactRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(ContactEmailChanged event) {
        email = event.email();
    }

    @EventSourcingHandler
    void on(ContactMovedToSite event) {
        siteId = event.siteId();
    }

    @EventSourcingHandler
    void on(ContactTelephoneChanged event) {
        telephone = event.telephone();
    }

    @EventSourcingHandler
    void on(ContactRolesChanged event) {
        roles = event.roles();
        ticketVisibility = event.ticketVisibility();
    }

    @EventSourcingHandler
    void on(ContactDeactivated event) {
        active = false;
    }

    @EventSourcingHandler
    void on(ContactReactivated event) {
        active = true;
    }
}
