package dev.porchlight.identity.account.keycloak;

import dev.porchlight.identity.account.Account;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The password of the first administrator, given once, with their account. Everybody else chooses theirs by mail.
 *
 * @param email whose it is; empty for nobody's
 */
@ConfigurationProperties("porchlight.first-administrator")
record FirstPassword(String email, String password) {

    Optional<String> of(Account account) {
        boolean theirs = account.kind().equals("agent")
                && account.email().equals(email.strip().toLowerCase(Locale.ROOT))
                && !password.isEmpty();
        return theirs ? Optional.of(password) : Optional.empty();
    }
}
