package dev.porchlight.keycloak;

import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Gives Keycloak our {@link Mails}. */
public final class MailsFactory extends FreeMarkerEmailTemplateProviderFactory {

    private Outbox outbox;

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        outbox = new Outbox(factory);
    }

    @Override
    public EmailTemplateProvider create(KeycloakSession session) {
        return new Mails(session, outbox);
    }

    @Override
    public void close() {
        if (outbox != null) {
            outbox.close();
        }
    }

    @Override
    public int order() {
        return 1;
    }
}
