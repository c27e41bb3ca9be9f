package dev.porchlight.notification.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears that a warranty ends, of which the test tells as catalogue-service does. */
class AssetToldIT extends NotificationIT {

    @Test
    void whoeverUsesItHearsOncePerThreshold() throws Exception {
        UUID organisation = organisation("Harbour Dental");
        Contact rita = contact(organisation, "Rita");
        Contact other = contact(organisation, "Other");
        UUID asset = UUID.randomUUID();
        announce(asset, organisation, rita, 60, 3);
        settled(asset, 3);
        var mail = mails(rita.email(), 1).getFirst();
        assertThat(ReadMail.subject(mail)).isEqualTo("Asset L-7");
        assertThat(ReadMail.text(mail)).contains("A warranty ends soon", "12 May 2030", "/my-assets/" + asset);
        announce(asset, organisation, rita, 30, 4);
        settled(asset, 4);
        mails(rita.email(), 2);
        assertThat(mailboxes.of(other.email())).isEmpty();
        assertThat(api.as(rita).get("/api/activity").text()).contains("warranty-ends");
    }

    @Test
    void theLastDayIsSaidInItsReadersLanguage() throws Exception {
        UUID organisation = organisation("Harbour Dental");
        Contact rita = contact(organisation, "Rita");
        known(rita.id());
        readsGerman(rita);
        UUID asset = UUID.randomUUID();
        announce(asset, organisation, rita, 60, 3);
        settled(asset, 3);
        assertThat(ReadMail.text(mails(rita.email(), 1).getFirst()))
                .contains("Eine Garantie läuft bald ab", "Ihr letzter Tag ist der 12. Mai 2030.")
                .doesNotContain("last day");
    }

    private void announce(UUID asset, UUID organisation, Contact owner, int days, long version) {
        events.publish(
                "porchlight.catalogue.ExpiryAnnounced.v1",
                asset,
                version,
                Map.of(
                        "assetId",
                        asset,
                        "organisationId",
                        organisation,
                        "what",
                        "warranty",
                        "on",
                        LocalDate.of(2030, 5, 12),
                        "days",
                        days,
                        "number",
                        "L-7",
                        "ownerId",
                        owner.id()));
    }
}
