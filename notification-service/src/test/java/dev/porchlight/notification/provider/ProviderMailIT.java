package dev.porchlight.notification.provider;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Contact;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators say of the provider is in the next mail. */
class ProviderMailIT extends NotificationIT {

    private static final List<String> ADDRESS = List.of("1 Quay", "York");
    private static final UUID PROVIDER = UUID.fromString("a1111111-0000-4000-8000-000000000001");

    /** Of one aggregate, after what is said of its name. */
    private static final long LOGOS = 100;

    private record First(String name, String email, ZoneId zone) {}

    @Autowired
    Msp msp;

    private First first;

    @BeforeEach
    void asItWas() {
        first = new First(msp.name(), msp.email(), msp.zone());
    }

    /** Said as an event: a view that is made anew begins with all that was said. */
    @AfterEach
    void asTheEnvironmentSays() {
        changed(2, first.name(), List.of(), first.email(), null, first.zone().getId(), null);
        await().until(() -> msp.name().equals(first.name()));
    }

    @Test
    void aLogoThatMailProgramsDrawStandsAboveTheMail() throws Exception {
        logo(0, Map.of("type", "image/png", "content", "iVBORw0KGgo="));
        await().until(() -> msp.logo() != null);
        assertThat(msp.logo()).endsWith("/logo/4c4b6a3be1314ab86138bef4.png");
        Contact rita = contact(organisation("Harbour Dental"), "Rita");
        settled(PlayedTicket.opened(events, rita, "Printer", "<p>x</p>", by(agent("Beth"))));
        assertThat(ReadMail.html(mails(rita.email(), 1).getFirst())).contains("<img src=\"" + msp.logo() + "\"");

        logo(1, Map.of("type", "image/svg+xml", "content", "PHN2Zy8+"));
        await().until(() -> msp.logo() == null);
    }

    private void logo(long version, Map<String, String> logo) {
        events.publish(
                "porchlight.identity.ProviderLogoChanged.v1",
                PROVIDER,
                LOGOS + version,
                Map.of("providerId", PROVIDER, "logo", logo));
    }

    @Test
    void nameSenderAndColourAreThoseThatWereSaidLast() throws Exception {
        String domain = msp.domain();
        changed(0, "Pier IT", ADDRESS, "it@quay.example", "#8a7700", "Europe/Dublin", null);
        Map<String, String> sender = Map.of("name", "Quay portal", "email", "portal@quay.example");
        changed(1, "Quay IT", ADDRESS, "it@quay.example", "#8a7700", "Europe/Dublin", sender);
        await().until(() -> msp.name().equals("Quay IT"));

        Contact rita = contact(organisation("Harbour Dental"), "Rita");
        settled(PlayedTicket.opened(events, rita, "Printer", "<p>x</p>", by(agent("Beth"))));
        MimeMessage mail = mails(rita.email(), 1).getFirst();
        assertThat(ReadMail.header(mail, "From")).isEqualTo("Quay portal <portal@quay.example>");
        assertThat(ReadMail.text(mail)).contains("Quay IT", "1 Quay, York", "it@quay.example");
        assertThat(ReadMail.html(mail)).contains("background:#8a7700", "Quay IT");
        // What mail programs know a conversation by stays.
        assertThat(ReadMail.header(mail, "Message-ID")).endsWith("@" + domain + ">");
        assertThat(msp.zone().getId()).isEqualTo("Europe/Dublin");
    }

    private void changed(
            long version,
            String name,
            List<String> address,
            String email,
            String colour,
            String zone,
            Map<String, String> sender) {
        Map<String, Object> provider =
                new HashMap<>(Map.of("name", name, "address", address, "email", email, "timeZone", zone));
        provider.put("accentColour", colour);
        provider.put("mailSender", sender);
        events.publish(
                "porchlight.identity.ProviderChanged.v1",
                PROVIDER,
                version,
                Map.of("providerId", PROVIDER, "provider", provider));
    }
}
