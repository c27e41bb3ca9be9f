package dev.porchlight.connections;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Has Tomcat speak by {@link TimelyRequests}. */
@AutoConfiguration
public class ConnectionsConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Duration headerTime;
    private final Duration bodyPatience;

    ConnectionsConfiguration(
            @Value("${portal.header-time:30s}") Duration headerTime,
            @Value("${portal.body-patience:60s}") Duration bodyPatience) {
        this.headerTime = headerTime;
        this.bodyPatience = bodyPatience;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setProtocol(TimelyRequests.class.getName());
        tomcat.addConnectorCustomizers(
                connector -> ((TimelyRequests) connector.getProtocolHandler()).within(headerTime, bodyPatience));
    }
}
