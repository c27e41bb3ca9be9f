package dev.porchlight.notification.mail.sending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator has to know of mails: how many wait, since when, and how many did not get there. */
@Component
class MailMeters implements MeterBinder {

    private final JdbcClient jdbc;

    MailMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(
                meters,
                "porchlight.mail.due",
                "Mails that are to be sent",
                "select count(*) from mail where status = 'due'");
        gauge(
                meters,
                "porchlight.mail.overdue.seconds",
                "For how long the oldest of them has waited beyond its time",
                "select coalesce(max(extract(epoch from now() - created_at)), 0) from mail where status = 'due' and due_at < now()");
        gauge(
                meters,
                "porchlight.mail.failed",
                "Mails of the last day that were given up",
                "select count(*) from mail where status = 'failed' and done_at > now() - interval '1 day'");
    }

    private void gauge(MeterRegistry meters, String name, String description, String sql) {
        Gauge.builder(name, jdbc, database -> database.sql(sql)
                        .query(Double.class)
                        .single())
                .description(description)
                .register(meters);
    }
}
