package dev.porchlight.notification.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveMeters {

    @Bean
    MeterBinder liveStreamMeter(LiveStreams streams) {
        return meters -> Gauge.builder("porchlight.live.streams", streams, LiveStreams::count)
                .description("Open pages that are told of changes, at this replica")
                .register(meters);
    }
}
