package dev.porchlight.identity.crm.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of Dataverse are what here.
 *
 * @param enabled whether it runs by itself
 * @param accountName of accounts
 * @param contactName of contacts
 * @param contactEmail of contacts
 * @param contactTelephone of contacts; null to leave telephones to the pages here
 * @param roleColumn whose value says the roles; null to leave roles to the pages here
 * @param roles what the values of that column mean here
 */
public record CrmMapping(
        boolean enabled,
        String accountName,
        String contactName,
        String contactEmail,
        @Nullable String contactTelephone,
        @Nullable String roleColumn,
        List<RolesOfValue> roles) {

    /** The roles of those who have this value. */
    public record RolesOfValue(String value, List<String> roles) {}
}
