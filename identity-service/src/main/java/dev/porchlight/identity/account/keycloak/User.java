package dev.porchlight.identity.account.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.porchlight.identity.account.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A user of the realm, with the fields that this service is about. What it does not send stays as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record User(
        String id,
        String username,
        String email,
        Boolean emailVerified,
        String firstName,
        String lastName,
        Boolean enabled,
        Map<String, List<String>> attributes,
        List<Credential> credentials,
        List<String> requiredActions) {

    private static final String PERSON_ID = "person_id";
    private static final String SET_UP = "CONFIGURE_TOTP";

    record Credential(String type, String value, boolean temporary) {}

    /** A user made of an account; attributes that are not ours, such as the chosen language, are kept. */
    static User of(Account account, Map<String, List<String>> kept) {
        Map<String, List<String>> attributes = new LinkedHashMap<>(kept);
        put(attributes, PERSON_ID, account.personId());
        put(attributes, "person_kind", account.kind());
        put(attributes, "organisation_id", account.organisationId());
        put(attributes, "organisation_name", account.organisationName());
        put(attributes, "site", account.siteId());
        put(attributes, "ticket_visibility", account.ticketVisibility());
        attributes.put("portal_roles", account.roles());
        if (account.language() != null) {
            // Keycloak's own attribute, by which it words its pages and mails; it has one English.
            put(attributes, "locale", account.language().replaceFirst("^en-.*", "en"));
        }
        String[] name = account.name().split(" ", 2);
        return new User(
                null,
                account.email(),
                account.email(),
                true,
                name[0],
                name.length == 2 ? name[1] : "",
                account.active(),
                attributes,
                null,
                null);
    }

    User withPassword(String password) {
        return with(List.of(new Credential("password", password, false)), requiredActions);
    }

    /** What Keycloak has them do at their next sign-in stays as it is. */
    User keeping(User there) {
        return with(credentials, there.requiredActions);
    }

    /** Asked for once, at the next sign-in, or no more; from then on Keycloak asks for it each time. */
    User settingUpASecondFactor(boolean wanted) {
        List<String> actions = new ArrayList<>(requiredActions == null ? List.of() : requiredActions);
        actions.remove(SET_UP);
        if (wanted) {
            actions.add(SET_UP);
        }
        return with(credentials, actions);
    }

    private User with(List<Credential> credentials, List<String> requiredActions) {
        return new User(
                id,
                username,
                email,
                emailVerified,
                firstName,
                lastName,
                enabled,
                attributes,
                credentials,
                requiredActions);
    }

    /** Whose account it is; empty for a user that was made otherwise. */
    @JsonIgnore
    Optional<UUID> personId() {
        return Optional.ofNullable(attributes)
                .map(all -> all.get(PERSON_ID))
                .flatMap(values -> values.stream().findFirst())
                .map(UUID::fromString);
    }

    @JsonIgnore
    Map<String, List<String>> attributesOrNone() {
        return attributes == null ? Map.of() : attributes;
    }

    private static void put(Map<String, List<String>> attributes, String name, Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, List.of(value.toString()));
        }
    }
}
