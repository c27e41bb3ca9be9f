package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.mail.Said.Enclosed;
import dev.porchlight.platform.security.BetweenServices;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Fetches files that go out by mail from the services that have them. */
@Component
class ServiceFiles implements EnclosedFiles {

    private static final Logger log = LoggerFactory.getLogger(ServiceFiles.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, String> addresses;
    private final BetweenServices betweenServices;
    private final RestClient client;

    ServiceFiles(Environment environment, BetweenServices betweenServices) {
        this.addresses = Binder.get(environment)
                .bind("porchlight.services", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        this.betweenServices = betweenServices;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Optional<byte[]> fetch(Enclosed file) {
        try {
            return Optional.ofNullable(client.get()
                    .uri(addresses.get(file.service()) + file.path())
                    .header(BetweenServices.HEADER, betweenServices.sign(file.path()))
                    .retrieve()
                    .body(byte[].class));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Gone e) {
            // Anything else may pass: a service that is down or slow, clocks that differ, a secret that is being
            // changed.
            log.error("{} of {} cannot go with the mail: {}", file.path(), file.service(), e.getStatusCode());
            return Optional.empty();
        }
    }
}
