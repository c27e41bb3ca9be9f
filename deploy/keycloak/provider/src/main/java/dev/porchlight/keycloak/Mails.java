package dev.porchlight.keycloak;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's mails. Each link that goes out is the newest; what people ask for themselves is sent after they have been
 * answered.
 */
final class Mails extends FreeMarkerEmailTemplateProvider {

    private final Outbox outbox;
    private boolean afterwards;

    Mails(KeycloakSession session, Outbox outbox) {
        super(session);
        this.outbox = outbox;
    }

    @Override
    public void sendPasswordReset(String link, long expirationInMinutes) throws EmailException {
        afterwards = true;
        NewestLink.is(link, user, session);
        super.sendPasswordReset(link, expirationInMinutes);
    }

    @Override
    public void sendExecuteActions(String link, long expirationInMinutes) throws EmailException {
        NewestLink.is(link, user, session);
        super.sendExecuteActions(link, expirationInMinutes);
    }

    @Override
    protected void send(Map<String, String> config, String subject, String textBody, String htmlBody, String address)
            throws EmailException {
        if (!afterwards) {
            super.send(config, subject, textBody, htmlBody, address);
            return;
        }
        String to = address == null ? user.getEmail() : address;
        outbox.send(realm, new HashMap<>(config), to, subject, textBody, htmlBody);
    }
}
