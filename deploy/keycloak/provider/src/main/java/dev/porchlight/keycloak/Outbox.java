package dev.porchlight.keycloak;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Sends mails beside the requests that asked for them. What cannot be sent is logged and lost: one asks again. */
final class Outbox {

    private static final Logger log = Logger.getLogger(Outbox.class);
    private static final int THREADS = 2;
    private static final int WAITING = 500;

    private final KeycloakSessionFactory sessions;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Outbox::thread);

    Outbox(KeycloakSessionFactory sessions) {
        this.sessions = sessions;
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "portal-outbox");
        thread.setDaemon(true);
        return thread;
    }

    void send(RealmModel realm, Map<String, String> config, String to, String subject, String text, String html) {
        String id = realm.getId();
        try {
            threads.execute(() -> KeycloakModelUtils.runJobInTransaction(sessions, session -> {
                session.getContext().setRealm(session.realms().getRealm(id));
                send(session, config, to, subject, text, html);
            }));
        } catch (RejectedExecutionException full) {
            log.warn("Too many mails wait; one was not sent");
        }
    }

    private static void send(
            KeycloakSession session, Map<String, String> config, String to, String subject, String text, String html) {
        try {
            session.getProvider(EmailSenderProvider.class).send(config, to, subject, text, html);
        } catch (EmailException e) {
            log.warn("A mail with a link was not sent", e);
        }
    }

    void close() {
        threads.shutdown();
    }
}
