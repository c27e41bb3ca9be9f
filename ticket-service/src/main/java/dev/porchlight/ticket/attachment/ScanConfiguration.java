package dev.porchlight.ticket.attachment;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are scanned where {@code porchlight.clamav.host} says by whom. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    FileScan fileScan(
            @Value("${porchlight.clamav.host:}") String host, @Value("${porchlight.clamav.port:3310}") int port) {
        return host.isBlank() ? bytes -> Optional.empty() : new ClamdScan(host, port);
    }
}
