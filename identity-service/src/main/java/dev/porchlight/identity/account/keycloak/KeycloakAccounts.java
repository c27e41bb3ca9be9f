package dev.porchlight.identity.account.keycloak;

import dev.porchlight.identity.account.Account;
import dev.porchlight.identity.account.Accounts;
import dev.porchlight.identity.account.AgentsSecondFactor;
import dev.porchlight.identity.account.SignIn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes an address's account in Keycloak what it should be, whatever it is now. Every step may be repeated: broken off
 * anywhere, the next attempt ends in the same state.
 */
@Component
public class KeycloakAccounts {

    private static final String AGENT = "agent";

    /** What Keycloak asks for after a password. */
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "webauthn");

    private static final String PASSWORD = "password";

    /** The client whose pages people come from and go back to. */
    private static final String PORTAL = "porchlight-gateway";

    private final Accounts accounts;
    private final Keycloak keycloak;
    private final FirstPassword firstPassword;
    private final AgentsSecondFactor secondFactor;

    KeycloakAccounts(
            Accounts accounts, Keycloak keycloak, FirstPassword firstPassword, AgentsSecondFactor secondFactor) {
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.firstPassword = firstPassword;
        this.secondFactor = secondFactor;
    }

    /**
     * @throws KeycloakAway if it cannot be said what the account is now
     * @throws KeycloakRefused if Keycloak will not have it so
     */
    public void bringInStep(String email) {
        Optional<Account> wanted = accounts.at(email);
        Optional<User> there = keycloak.userNamed(email);
        if (there.isPresent() && isSomebodyElses(there.get(), wanted)) {
            makeRoom(there.get());
            there = Optional.empty();
        }
        if (wanted.isPresent()) {
            Account account = wanted.get();
            there.or(() -> keycloak.userOf(account.personId()))
                    .ifPresentOrElse(user -> update(user, account), () -> create(account));
        }
    }

    /**
     * Sends the person the link by which they choose a password; nothing to who has been deactivated meanwhile.
     *
     * @return false while there is no account yet
     * @throws KeycloakAway if it cannot be sent for the moment
     */
    public boolean invite(UUID personId) {
        Optional<Account> account = accounts.with(personId);
        if (account.isPresent() && !account.get().active()) {
            return true;
        }
        Optional<User> user = account.flatMap(found -> keycloak.userNamed(found.email()));
        user.ifPresent(found -> keycloak.sendPasswordLink(found.id(), PORTAL));
        return user.isPresent();
    }

    /**
     * Where somebody is signed in, the last used first.
     *
     * @throws KeycloakAway if it cannot be said
     */
    public List<SignIn> signIns(UUID personId) {
        return userOf(personId).stream()
                .flatMap(user -> keycloak.sessions(user.id()).stream())
                .map(session -> new SignIn(
                        session.id(),
                        session.ipAddress(),
                        Instant.ofEpochMilli(session.start()),
                        Instant.ofEpochMilli(session.lastAccess())))
                .sorted(Comparator.comparing(SignIn::lastUsed).reversed())
                .toList();
    }

    /**
     * Ends one of them.
     *
     * @return false if it is none of this person's
     * @throws KeycloakAway if it cannot be ended for the moment
     */
    public boolean signOut(UUID personId, String signIn) {
        boolean theirs = signIns(personId).stream().anyMatch(one -> one.id().equals(signIn));
        if (theirs) {
            keycloak.endSession(signIn);
        }
        return theirs;
    }

    /**
     * Forgets what somebody has to sign in beside their password, and ends their sessions: it was lost, and may have been found.
     *
     * @throws KeycloakAway if it cannot be done for the moment
     */
    public void forgetSecondFactor(UUID personId) {
        userOf(personId).ifPresent(user -> {
            keycloak.credentials(user.id()).stream()
                    .filter(credential -> !credential.type().equals(PASSWORD))
                    .forEach(credential -> keycloak.deleteCredential(user.id(), credential.id()));
            keycloak.signOut(user.id());
            bringInStep(user.username());
        });
    }

    /** Of somebody who shares an address, the account is that of the first who has it. */
    private Optional<User> userOf(UUID personId) {
        return accounts.with(personId).flatMap(account -> keycloak.userNamed(account.email()));
    }

    private static boolean isSomebodyElses(User user, Optional<Account> wanted) {
        return user.personId()
                .filter(person ->
                        wanted.map(Account::personId).filter(person::equals).isEmpty())
                .isPresent();
    }

    /** The person has another address now, and takes their account along; or they have no account any more. */
    private void makeRoom(User user) {
        user.personId()
                .flatMap(accounts::of)
                .filter(account -> keycloak.userNamed(account.email()).isEmpty())
                .ifPresentOrElse(account -> update(user, account), () -> keycloak.delete(user.id()));
    }

    private void update(User user, Account account) {
        User wanted = User.of(account, user.attributesOrNone());
        keycloak.update(user.id(), account.kind().equals(AGENT) ? withSecondFactor(wanted, user) : wanted);
        if (!account.active()) {
            keycloak.signOut(user.id());
        }
    }

    private void create(Account account) {
        User plain = User.of(account, Map.of());
        User user =
                account.kind().equals(AGENT) && secondFactor.isWanted() ? plain.settingUpASecondFactor(true) : plain;
        keycloak.create(firstPassword.of(account).map(user::withPassword).orElse(user));
    }

    /** An agent who has none sets one up when they next sign in, as long as that is wanted. */
    private User withSecondFactor(User wanted, User there) {
        boolean lacks = secondFactor.isWanted()
                && keycloak.credentials(there.id()).stream()
                        .map(Keycloak.Credential::type)
                        .noneMatch(SECOND_FACTORS::contains);
        return wanted.keeping(there).settingUpASecondFactor(lacks);
    }
}
