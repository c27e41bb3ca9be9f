package dev.porchlight.billing.document;

import dev.porchlight.documents.Seal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For how long the seal still holds: a new one is asked for in time, and not when quotes are no longer sealed. */
@Configuration(proxyBeanMethods = false)
class SealMeter {

    @Bean
    MeterBinder sealExpires(ObjectProvider<Seal> seals) {
        return meters -> seals.ifAvailable(seal -> {
            Instant end = seal.certificate().getNotAfter().toInstant();
            Gauge.builder("porchlight.seal.expires", () -> Duration.between(Instant.now(), end)
                            .toSeconds())
                    .description("For how long the seal's certificate still holds")
                    .baseUnit("seconds")
                    .register(meters);
        });
    }
}
