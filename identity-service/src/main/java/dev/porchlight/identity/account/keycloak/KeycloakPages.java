package dev.porchlight.identity.account.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What Keycloak's pages and mails say of whose they are. */
@Component
public class KeycloakPages {

    private static final String NAME = "displayName";
    private static final String PASSWORDS = "passwordPolicy";
    private static final String MAILS = "smtpServer";
    private static final String SENDER = "fromDisplayName";
    private static final String FROM = "from";

    private final Keycloak keycloak;

    KeycloakPages(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Makes them say this; what they say already is left alone.
     *
     * @param texts by the names that the theme knows them by, as they are to be read
     * @throws KeycloakAway if it cannot be told for the moment
     */
    public void say(List<String> languages, Map<String, String> texts) {
        Map<String, String> written = new HashMap<>(texts);
        written.replaceAll((name, text) -> asMessage(text));
        for (String language : languages) {
            if (!keycloak.texts(language).entrySet().containsAll(written.entrySet())) {
                keycloak.addTexts(language, written);
            }
        }
    }

    /**
     * Names the realm, and whom its mails are from; and the name is no good password from then on.
     *
     * @throws KeycloakAway if it cannot be told for the moment
     */
    public void name(String name, String sender, String from) {
        // Given back whole, for of some settings Keycloak takes what is not said to be the default. The mail server's
        // password is made unreadable, by which Keycloak knows to leave it as it is.
        Map<String, Object> now = keycloak.realm();
        Map<String, Object> mails = new HashMap<>();
        if (now.get(MAILS) instanceof Map<?, ?> settings) {
            settings.forEach((setting, value) -> mails.put(String.valueOf(setting), value));
        }
        mails.put(SENDER, sender);
        mails.put(FROM, from);
        Map<String, Object> wanted = new HashMap<>(now);
        wanted.put(NAME, name);
        wanted.put(MAILS, mails);
        wanted.put(PASSWORDS, WithoutNames.in(String.valueOf(now.getOrDefault(PASSWORDS, "")), name));
        if (!wanted.equals(now)) {
            keycloak.updateRealm(wanted);
        }
    }

    /** Keycloak reads texts as patterns, in which quotes and braces have a meaning. */
    private static String asMessage(String text) {
        return text.replace("'", "''").replace("{", "'{'").replace("}", "'}'");
    }
}
