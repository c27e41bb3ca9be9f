package dev.porchlight.notification.live;

import dev.porchlight.notification.subject.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells open pages something of this moment, which nothing is kept of: when and only when it is committed. */
@Component
public class LiveSignals {

    private final NewsWire wire;
    private final JdbcClient jdbc;

    LiveSignals(NewsWire wire, JdbcClient jdbc) {
        this.wire = wire;
        this.jdbc = jdbc;
    }

    /**
     * @param event the name of the event that pages get
     * @param data what they get with it, as JSON
     */
    public void tellTheTeam(String event, Subject subject, Object data) {
        jdbc.sql("select pg_notify('live', ?)")
                .param(wire.signal(event, subject, data))
                .query()
                .listOfRows();
    }
}
