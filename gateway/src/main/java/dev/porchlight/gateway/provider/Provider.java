package dev.porchlight.gateway.provider;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.PortalSettings.Msp;
import dev.porchlight.gateway.proxy.ServiceCalls;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The provider as pages show it. It is asked for every few seconds and never by a request: while identity-service is away it
 * stays as it was.
 */
@Component
public class Provider {

    private static final Logger log = LoggerFactory.getLogger(Provider.class);
    private static final String SVG = "image/svg+xml";

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Said(
            String name,
            List<String> address,
            String phone,
            String email,
            String homepage,
            String brandColour,
            String timeZone,
            String logo) {}

    /** @param name of its file, which is another for another picture */
    record Logo(String name, String type, byte[] bytes) {}

    private record Now(Msp msp, Logo logo) {}

    private final ServiceCalls calls;
    private final JsonMapper json;
    private final URI service;
    private volatile Now now;

    Provider(ServiceCalls calls, JsonMapper json, PortalSettings settings) {
        this.calls = calls;
        this.json = json;
        this.service = settings.services().get("identity").urls().getFirst();
        this.now = new Now(settings.msp(), null);
    }

    public Msp msp() {
        return now.msp();
    }

    Optional<Logo> logo(String name) {
        return Optional.ofNullable(now.logo()).filter(logo -> logo.name().equals(name));
    }

    @Scheduled(fixedDelayString = "${portal.msp-every}")
    void refresh() {
        try {
            var answer = calls.fetch(service.resolve("/api/provider"));
            if (answer.status() == 200) {
                now = read(json.readValue(answer.body(), Said.class));
            }
        } catch (IOException | JacksonException away) {
            log.debug("identity-service did not say who runs the portal", away);
        }
    }

    private Now read(Said said) throws IOException {
        var logo = said.logo() == null ? null : logoAt(said.logo());
        return new Now(
                new Msp(
                        said.name(),
                        String.join(", ", said.address()),
                        said.phone(),
                        said.email(),
                        said.homepage(),
                        said.brandColour(),
                        said.timeZone(),
                        logo == null ? null : LogoController.PATH + logo.name()),
                logo);
    }

    private Logo logoAt(String path) throws IOException {
        var hash = path.substring(path.lastIndexOf('/') + 1);
        var known = now.logo();
        if (known != null && known.name().startsWith(hash)) {
            return known;
        }
        var answer = calls.fetch(service.resolve(path));
        if (answer.status() != 200) {
            throw new IOException("the logo's answer was " + answer.status());
        }
        var svg = answer.body()[0] == '<';
        return new Logo(hash + (svg ? ".svg" : ".png"), svg ? SVG : "image/png", answer.body());
    }
}
