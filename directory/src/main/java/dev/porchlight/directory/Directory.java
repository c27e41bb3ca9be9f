package dev.porchlight.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who there is, as far as this service has been told. Whoever was deactivated is nobody any more; only {@link #names}
 * still knows what they are called.
 */
public interface Directory {

    record Organisation(UUID id, String name) {}

    record Site(UUID id, UUID organisationId, String name) {}

    /**
     * Somebody at an organisation.
     *
     * @param siteId null if they work at none in particular
     * @param language a BCP 47 tag; null if they never said
     * @param roles words of {@link Roles}
     * @param ticketVisibility whose tickets they see
     */
    record Contact(
            UUID id,
            UUID organisationId,
            @Nullable UUID siteId,
            String name,
            String email,
            @Nullable String language,
            Set<String> roles,
            Visibility ticketVisibility) {}

    /**
     * Somebody of the service team.
     *
     * @param language a BCP 47 tag; null if they never said
     * @param roles words of {@link Roles}
     */
    record Agent(
            UUID id, String name, String email, @Nullable String language, Set<String> roles) {}

    Optional<Organisation> organisation(UUID id);

    /** Those of the given ids that are organisations. */
    Set<UUID> organisations(Collection<UUID> ids);

    /** Those that are called so, in whatever case; several may share a name. */
    Set<UUID> organisationsCalled(String name);

    Optional<Site> site(UUID id);

    Optional<Contact> contact(UUID id);

    /** The contacts of an organisation with a role, by name. */
    List<Contact> contacts(UUID organisationId, String role);

    /** Those of the given ids that are contacts of the organisation. */
    Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids);

    Optional<Agent> agent(UUID id);

    /** The agents with a role, by name. */
    List<Agent> agents(String role);

    default boolean isAgent(UUID id) {
        return agent(id).isPresent();
    }

    /** What people and organisations are called, active or not; those nobody has told of are left out. */
    Map<UUID, String> names(Collection<UUID> ids);
}
