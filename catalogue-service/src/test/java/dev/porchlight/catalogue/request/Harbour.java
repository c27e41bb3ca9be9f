package dev.porchlight.catalogue.request;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import dev.porchlight.directory.Visibility;
import dev.porchlight.platform.security.Caller;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Harbour Dental as the directory knows it: Pat is its Primary Service Contact, Ann, Ben and Cy are approvers. */
final class Harbour implements Directory {

    static final UUID HARBOUR = UUID.randomUUID();
    static final UUID ROBIN = UUID.randomUUID();
    static final UUID SAM = UUID.randomUUID();
    static final UUID PAT = UUID.randomUUID();
    static final UUID ANN = UUID.randomUUID();
    static final UUID BEN = UUID.randomUUID();
    static final UUID CY = UUID.randomUUID();
    static final UUID FOREIGNER = UUID.randomUUID();
    static final UUID TERRY = UUID.randomUUID();

    final Map<UUID, Contact> contacts = new LinkedHashMap<>();

    Harbour() {
        add(ROBIN, HARBOUR, "Robin", Visibility.OWN, Roles.USER);
        add(SAM, HARBOUR, "Sam", Visibility.ORGANISATION, Roles.USER);
        add(PAT, HARBOUR, "Pat", Visibility.ORGANISATION, Roles.PRIMARY_SERVICE_CONTACT);
        add(ANN, HARBOUR, "Ann", Visibility.OWN, Roles.APPROVER);
        add(BEN, HARBOUR, "Ben", Visibility.OWN, Roles.APPROVER);
        add(CY, HARBOUR, "Cy", Visibility.OWN, Roles.APPROVER);
        add(FOREIGNER, UUID.randomUUID(), "Fay", Visibility.ORGANISATION, Roles.APPROVER);
    }

    private void add(UUID id, UUID organisation, String name, Visibility visibility, String role) {
        contacts.put(
                id, new Contact(id, organisation, null, name, name + "@example.com", null, Set.of(role), visibility));
    }

    Caller caller(UUID id) {
        Contact contact = contacts.get(id);
        return new Caller(
                Caller.Kind.CUSTOMER,
                id.toString(),
                contact.name(),
                contact.email(),
                contact.organisationId(),
                "Harbour",
                contact.roles(),
                Set.of(),
                Map.of("ticket_visibility", contact.ticketVisibility().word()));
    }

    static Caller agent() {
        return new Caller(Caller.Kind.AGENT, TERRY.toString(), "Terry", null, null, null, Set.of(), Set.of(), Map.of());
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return Optional.ofNullable(contacts.get(id));
    }

    @Override
    public List<Contact> contacts(UUID organisationId, String role) {
        return contacts.values().stream()
                .filter(contact -> contact.organisationId().equals(organisationId)
                        && contact.roles().contains(role))
                .toList();
    }

    @Override
    public Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids) {
        return ids.stream()
                .filter(id -> contact(id)
                        .filter(contact -> contact.organisationId().equals(organisationId))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return Optional.empty();
    }

    @Override
    public Set<UUID> organisations(Collection<UUID> ids) {
        return Set.of();
    }

    @Override
    public Set<UUID> organisationsCalled(String name) {
        return Set.of();
    }

    @Override
    public Optional<Site> site(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<Agent> agent(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<Agent> agents(String role) {
        return List.of();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return Map.of();
    }
}
