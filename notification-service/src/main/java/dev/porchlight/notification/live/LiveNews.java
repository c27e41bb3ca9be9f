package dev.porchlight.notification.live;

import dev.porchlight.notification.activity.Activities;
import dev.porchlight.notification.activity.Activity;
import dev.porchlight.platform.inbox.Envelope;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every replica what was received, when and only when it is committed. What is received in one transaction is
 * gathered, and read once for all of it.
 */
@Component
public class LiveNews {

    private final Activities activities;
    private final NewsWire wire;
    private final JdbcClient jdbc;

    LiveNews(Activities activities, NewsWire wire, JdbcClient jdbc) {
        this.activities = activities;
        this.wire = wire;
        this.jdbc = jdbc;
    }

    /** Tells of what is noted as activity because of this event. */
    public void tell(Envelope envelope) {
        Gathered gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        gathered.events.add(envelope.id());
    }

    private void send(Set<String> events) {
        Map<String, Activity> found = activities.byId(events);
        wire.write(events.stream().map(found::get).filter(Objects::nonNull).toList())
                .forEach(payload -> jdbc.sql("select pg_notify('live', ?)")
                        .param(payload)
                        .query()
                        .listOfRows());
    }

    private final class Gathered implements TransactionSynchronization {

        private final Set<String> events = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            send(events);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(LiveNews.this);
        }
    }
}
