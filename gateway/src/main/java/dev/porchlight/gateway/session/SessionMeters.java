package dev.porchlight.gateway.session;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SessionMeters {

    @Bean
    MeterBinder sessionMeter(JdbcClient sql) {
        return meters -> Gauge.builder("porchlight.sessions", sql, SessionMeters::count)
                .description("Sessions that go on, at all replicas together")
                .register(meters);
    }

    private static double count(JdbcClient sql) {
        return sql.sql("select count(*) from session where expires_at > now()")
                .query(Double.class)
                .single();
    }
}
