package dev.porchlight.gateway.limits;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has Tomcat speak by {@link TimelyHeaders}. */
@Component
class HeaderTime implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Duration within;

    HeaderTime(@Value("${portal.header-time}") Duration within) {
        this.within = within;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setProtocol(TimelyHeaders.class.getName());
        tomcat.addConnectorCustomizers(connector -> ((TimelyHeaders) connector.getProtocolHandler()).within(within));
    }
}
