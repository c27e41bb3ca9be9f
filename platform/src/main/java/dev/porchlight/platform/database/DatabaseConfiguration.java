package dev.porchlight.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Two pools of connections, with Boot's settings, and sizes of their own. */
@AutoConfiguration(beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@EnableConfigurationProperties(DataSourceProperties.class)
public class DatabaseConfiguration {

    @Bean(defaultCandidate = false)
    HikariDataSource requestsPool(
            DataSourceProperties where, Environment settings, @Value("${porchlight.connections.requests}") int size) {
        return pool("requests", where, settings, size);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource backgroundPool(
            DataSourceProperties where, Environment settings, @Value("${porchlight.connections.background}") int size) {
        return pool("background", where, settings, size);
    }

    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("requestsPool") HikariDataSource requests,
            @Qualifier("backgroundPool") HikariDataSource background) {
        return new PoolByThread(requests, background);
    }

    /** Boot looks behind the one that it knows, and finds only one of the two. */
    @Bean
    MeterBinder poolMeters(
            @Qualifier("requestsPool") HikariDataSource requests,
            @Qualifier("backgroundPool") HikariDataSource background) {
        return meters -> Stream.of(requests, background)
                .filter(pool -> pool.getMetricsTrackerFactory() == null)
                .forEach(pool -> pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters)));
    }

    private static HikariDataSource pool(String name, DataSourceProperties where, Environment settings, int size) {
        HikariDataSource pool =
                where.initializeDataSourceBuilder().type(HikariDataSource.class).build();
        Binder.get(settings).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        pool.setPoolName(name);
        pool.setMaximumPoolSize(size);
        return pool;
    }
}
