package dev.porchlight.platform.security;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may use the portal as a customer.
 *
 * @param roles agents with one of these
 */
@ConfigurationProperties("porchlight.acting")
public record ActingRules(Set<String> roles) {

    /** Whether this is an agent, and not one who is already somebody else, with such a role. */
    public boolean allow(Caller caller) {
        return caller.isAgent() && caller.roles().stream().anyMatch(roles::contains);
    }
}
