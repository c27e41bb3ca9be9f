package dev.porchlight.directory.testing;

import dev.porchlight.directory.Directory;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A directory of those it was given, for tests of aggregates, which ask one and have no tables. */
public final class GivenDirectory implements Directory {

    private final Map<UUID, Organisation> organisations = new LinkedHashMap<>();
    private final Map<UUID, Site> sites = new LinkedHashMap<>();
    private final Map<UUID, Contact> contacts = new LinkedHashMap<>();
    private final Map<UUID, Agent> agents = new LinkedHashMap<>();

    public GivenDirectory with(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
        return this;
    }

    public GivenDirectory with(Site site) {
        sites.put(site.id(), site);
        return this;
    }

    public GivenDirectory with(Contact contact) {
        contacts.put(contact.id(), contact);
        return this;
    }

    public GivenDirectory with(Agent agent) {
        agents.put(agent.id(), agent);
        return this;
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return Optional.ofNullable(organisations.get(id));
    }

    @Override
    public Set<UUID> organisations(Collection<UUID> ids) {
        return ids.stream().filter(organisations::containsKey).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> organisationsCalled(String name) {
        return organisations.values().stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Site> site(UUID id) {
        return Optional.ofNullable(sites.get(id));
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return Optional.ofNullable(contacts.get(id));
    }

    @Override
    public List<Contact> contacts(UUID organisationId, String role) {
        return contacts.values().stream()
                .filter(it ->
                        it.organisationId().equals(organisationId) && it.roles().contains(role))
                .toList();
    }

    @Override
    public Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids) {
        return ids.stream()
                .filter(contacts::containsKey)
                .filter(id -> contacts.get(id).organisationId().equals(organisationId))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Agent> agent(UUID id) {
        return Optional.ofNullable(agents.get(id));
    }

    @Override
    public List<Agent> agents(String role) {
        return agents.values().stream().filter(it -> it.roles().contains(role)).toList();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        organisations.values().forEach(it -> names.put(it.id(), it.name()));
        contacts.values().forEach(it -> names.put(it.id(), it.name()));
        agents.values().forEach(it -> names.put(it.id(), it.name()));
        names.keySet().retainAll(ids);
        return names;
    }
}
