package dev.porchlight.gateway.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the database server brings its changes to where they are kept. It is one server for all, and this is one of its clients. */
@Configuration(proxyBeanMethods = false)
class ArchiveMeter {

    /** Seconds since the last success, if the last try failed; anybody may ask. */
    private static final String FAILING = """
            select case when last_failed_time > coalesce(last_archived_time, '-infinity')
                then extract(epoch from now() - coalesce(last_archived_time, stats_reset)) else 0 end
            from pg_stat_archiver""";

    @Bean
    MeterBinder changesNotArchived(JdbcClient sql) {
        return meters -> Gauge.builder("porchlight.archive.failing", sql, ArchiveMeter::seconds)
                .description("For how long changes of the databases have not been archived, though they should be")
                .baseUnit("seconds")
                .register(meters);
    }

    private static double seconds(JdbcClient sql) {
        return sql.sql(FAILING).query(Double.class).single();
    }
}
