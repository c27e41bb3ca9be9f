package dev.porchlight.identity.account.read;

import dev.porchlight.identity.account.keycloak.KeycloakAccounts;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is signed in themselves. */
@RestController
@RequestMapping("/api/sign-ins")
class SignInController {

    /**
     * @param address the network address it came from
     * @param current whether it is the one that asks
     */
    record SignInView(String id, String address, Instant since, Instant lastUsed, boolean current) {}

    private final KeycloakAccounts keycloak;

    SignInController(KeycloakAccounts keycloak) {
        this.keycloak = keycloak;
    }

    /** The last used first. */
    @GetMapping
    List<SignInView> list(Caller caller) {
        String asking = caller.claim("sid", "");
        return keycloak.signIns(themselves(caller)).stream()
                .map(one -> new SignInView(
                        one.id(),
                        one.address(),
                        one.since(),
                        one.lastUsed(),
                        one.id().equals(asking)))
                .toList();
    }

    /** Its session ends within seconds. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, Caller caller) {
        if (!keycloak.signOut(themselves(caller), id.toString())) {
            throw new NotFound();
        }
    }

    private static UUID themselves(Caller caller) {
        if (caller.agent() != null) {
            throw new NotAllowed("Where somebody is signed in is theirs alone to know.");
        }
        return caller.personId();
    }
}
