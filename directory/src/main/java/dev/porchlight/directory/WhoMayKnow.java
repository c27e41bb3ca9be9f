package dev.porchlight.directory;

import dev.porchlight.platform.security.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may know of things of one kind, said once: of one thing it answers in Java, of a table's rows in SQL. Customers
 * know of nothing outside their organisation, whatever else is said here.
 *
 * <pre>{@code
 * static final WhoMayKnow OF_TICKETS = WhoMayKnow.agents().machines("tickets:read").owner().named().byVisibility();
 * static final WhoMayKnow OF_INVOICES = WhoMayKnow.agents().machines("invoices:read").contacts(BILLING_CONTACT);
 * }</pre>
 */
public final class WhoMayKnow {

    /** What ties a customer to a thing of their organisation. Each alone is enough. */
    private enum Tie {
        OWNER,
        NAMED,
        VISIBILITY,
        ORGANISATION
    }

    private final Set<String> agentRoles;
    private final Set<String> scopes;
    private final Set<Tie> ties;
    private final Set<String> contactRoles;

    private WhoMayKnow(Set<String> agentRoles, Set<String> scopes, Set<Tie> ties, Set<String> contactRoles) {
        this.agentRoles = agentRoles;
        this.scopes = scopes;
        this.ties = ties;
        this.contactRoles = contactRoles;
    }

    /** Agents, of every organisation's: those with one of these roles, or all if none is said. */
    public static WhoMayKnow agents(String... withOneOfTheseRoles) {
        return new WhoMayKnow(Set.of(withOneOfTheseRoles), Set.of(), Set.of(), Set.of());
    }

    /** And machines with one of these scopes, of every organisation's. */
    public WhoMayKnow machines(String... withOneOfTheseScopes) {
        return new WhoMayKnow(agentRoles, Set.of(withOneOfTheseScopes), ties, contactRoles);
    }

    /** And the contact whose own it is. */
    public WhoMayKnow owner() {
        return and(Tie.OWNER);
    }

    /** And contacts who were named to it. */
    public WhoMayKnow named() {
        return and(Tie.NAMED);
    }

    /** And contacts whose ticket visibility reaches it: its site, or all of its organisation. */
    public WhoMayKnow byVisibility() {
        return and(Tie.VISIBILITY);
    }

    /** And everybody at its organisation. */
    public WhoMayKnow organisation() {
        return and(Tie.ORGANISATION);
    }

    /** And contacts of its organisation with one of these roles. */
    public WhoMayKnow contacts(String... withOneOfTheseRoles) {
        return new WhoMayKnow(agentRoles, scopes, ties, Set.of(withOneOfTheseRoles));
    }

    private WhoMayKnow and(Tie tie) {
        return new WhoMayKnow(
                agentRoles,
                scopes,
                Set.copyOf(Stream.concat(ties.stream(), Stream.of(tie)).toList()),
                contactRoles);
    }

    /** Whether this caller may know of the thing. */
    public boolean includes(Caller caller, Thing thing) {
        return caller.isCustomer() ? includes(Customer.of(caller), thing) : everything(caller);
    }

    /** Whether this contact may know of the thing. */
    public boolean includes(Directory.Contact contact, Thing thing) {
        return includes(Customer.of(contact), thing);
    }

    /**
     * Why a contact may know of the thing: each tie that is enough by itself; none if they may not.
     *
     * @return of {@code owner}, {@code named}, {@code role}, {@code organisation} and {@code site}
     */
    public List<String> because(Directory.Contact contact, Thing thing) {
        Customer who = Customer.of(contact);
        if (!thing.isOf(who.organisationId())) {
            return List.of();
        }
        List<String> because = new ArrayList<>();
        if (ties.contains(Tie.OWNER) && who.id().equals(thing.ownerId())) {
            because.add("owner");
        }
        if (ties.contains(Tie.NAMED) && thing.named().contains(who.id())) {
            because.add("named");
        }
        if (who.roles().stream().anyMatch(contactRoles::contains)) {
            because.add("role");
        } else if (wholeOrganisation(who)) {
            because.add("organisation");
        } else if (bySite(who) && who.siteId().equals(thing.siteId())) {
            because.add("site");
        }
        return because;
    }

    /** Whether this agent may know of such things; of all, then. */
    public boolean includes(Directory.Agent agent) {
        return hasOneOf(agentRoles, agent.roles());
    }

    private boolean includes(Customer who, Thing thing) {
        return thing.isOf(who.organisationId())
                && (wholeOrganisation(who)
                        || ties.contains(Tie.OWNER) && who.id().equals(thing.ownerId())
                        || ties.contains(Tie.NAMED) && thing.named().contains(who.id())
                        || bySite(who) && who.siteId().equals(thing.siteId()));
    }

    /** What this caller may know of, as a condition on rows in which it stands there. */
    public Known by(Caller caller, Columns rows) {
        if (!caller.isCustomer()) {
            return everything(caller) ? Known.everything() : Known.nothing();
        }
        Customer who = Customer.of(caller);
        Map<String, Object> parameters = new HashMap<>(Map.of("knowOrganisation", who.organisationId()));
        if (wholeOrganisation(who)) {
            return new Known(rows.ofOrganisation(), rows.ofOrganisation(), parameters);
        }
        parameters.put("knowPerson", who.id());
        parameters.put("knowSite", who.siteId());
        String tied = Stream.of(
                        ties.contains(Tie.OWNER) ? rows.own() : null,
                        ties.contains(Tie.NAMED) ? rows.named() : null,
                        bySite(who) ? rows.ofSite() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" or "));
        return tied.isEmpty()
                ? Known.nothing()
                : new Known(rows.ofOrganisation() + " and (" + tied + ")", rows.ofOrganisation(), parameters);
    }

    private boolean everything(Caller caller) {
        return switch (caller.kind()) {
            case AGENT -> hasOneOf(agentRoles, caller.roles());
            case MACHINE -> caller.scopes().stream().anyMatch(scopes::contains);
            case SYSTEM -> true;
            case CUSTOMER -> false;
        };
    }

    private boolean wholeOrganisation(Customer who) {
        return ties.contains(Tie.ORGANISATION)
                || ties.contains(Tie.VISIBILITY) && who.visibility() == Visibility.ORGANISATION
                || who.roles().stream().anyMatch(contactRoles::contains);
    }

    private boolean bySite(Customer who) {
        return ties.contains(Tie.VISIBILITY) && who.visibility() == Visibility.SITE && who.siteId() != null;
    }

    private static boolean hasOneOf(Set<String> wanted, Set<String> roles) {
        return wanted.isEmpty() || roles.stream().anyMatch(wanted::contains);
    }
}
