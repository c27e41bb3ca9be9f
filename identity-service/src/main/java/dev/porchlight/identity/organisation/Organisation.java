package dev.porchlight.identity.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.organisation.commands.AddSite;
import dev.porchlight.identity.organisation.commands.ChangeSignInDomain;
import dev.porchlight.identity.organisation.commands.LinkOrganisation;
import dev.porchlight.identity.organisation.commands.RegisterOrganisation;
import dev.porchlight.identity.organisation.commands.RenameOrganisation;
import dev.porchlight.identity.organisation.events.OrganisationLinked;
import dev.porchlight.identity.organisation.events.OrganisationRegistered;
import dev.porchlight.identity.organisation.events.OrganisationRenamed;
import dev.porchlight.identity.organisation.events.OrganisationSignInDomainChanged;
import dev.porchlight.identity.organisation.events.SiteAdded;
import dev.porchlight.platform.security.Caller;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A customer of the MSP: its name and its sites. */
@Aggregate
class Organisation {

    @AggregateIdentifier
    private UUID id;

    private String name;
    private String signInDomain;
    private final Map<UUID, String> sites = new LinkedHashMap<>();

    Organisation() {}

    @CommandHandler
    Organisation(RegisterOrganisation command, Caller caller) {
        onlyTheServiceTeam(caller);
        apply(new OrganisationRegistered(
                command.organisationId(), command.name().text()));
    }

    @CommandHandlerInterceptor
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("organisations:write");
    }

    @CommandHandler
    void rename(RenameOrganisation command) {
        if (!command.name().text().equals(name)) {
            apply(new OrganisationRenamed(id, command.name().text()));
        }
    }

    @CommandHandler
    void changeSignInDomain(ChangeSignInDomain command) {
        String domain = command.domain() == null ? null : command.domain().text();
        if (!Objects.equals(domain, signInDomain)) {
            apply(new OrganisationSignInDomainChanged(id, domain));
        }
    }

    @CommandHandler
    void addSite(AddSite command) {
        if (sites.values().stream().anyMatch(command.name().text()::equalsIgnoreCase)) {
            throw new SiteNameAlreadyUsed();
        }
        apply(new SiteAdded(id, command.siteId(), command.name().text()));
    }

    @CommandHandler
    void link(LinkOrganisation command) {
        apply(new OrganisationLinked(
                id, command.external().source(), command.external().id()));
    }

    Set<UUID> sites() {
        return Set.copyOf(sites.keySet());
    }

    @EventSourcingHandler
    void on(OrganisationRegistered event) {
        id = event.organisationId();
        name = event.name();
    }

    @EventSourcingHandler
    void on(OrganisationRenamed event) {
        name = event.name();
    }

    @EventSourcingHandler
    void on(OrganisationSignInDomainChanged event) {
        signInDomain = event.domain();
    }

    @EventSourcingHandler
    void on(SiteAdded event) {
        sites.put(event.siteId(), event.name());
    }
}
