package dev.porchlight.notification.outage;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of outages, whose events the test publishes as ticket-service does. */
class OutageToldIT extends NotificationIT {

    private final UUID outage = UUID.randomUUID();
    private Contact rita;
    private Contact colleague;
    private Contact other;
    private Agent alan;
    private long version = -1;

    @BeforeEach
    void people() {
        UUID harbour = organisation("Harbour Dental");
        rita = contact(harbour, "Rita");
        colleague = contact(harbour, "Cole");
        other = contact(organisation("Marlow"), "Olga");
        alan = agent("Alan");
        known(rita.id(), colleague.id(), other.id(), alan.id());
    }

    @Test
    void everybodyAtThoseAffectedHearsOfEachChangeOnceAndNobodyElse() throws Exception {
        scheduled(Instant.parse("2099-12-06T23:30:00Z"), List.of(rita.organisationId()));
        settled(outage, version);
        var mail = mails(rita.email(), 1).getFirst();
        assertThat(ReadMail.subject(mail)).isEqualTo("[Outage 101] Mail moves");
        assertThat(ReadMail.text(mail))
                .contains(
                        "Planned maintenance will affect you",
                        "From Sunday 6 December 2099, 22:00 GMT to Sunday 6 December 2099, 23:30 GMT.",
                        "Affected: Email, <b>Calendar",
                        "/outages/101");
        assertThat(mails(colleague.email(), 1)).hasSize(1);

        play("OutageUpdatePosted", Map.of("updateId", UUID.randomUUID(), "text", "<p>We are ready.</p>"));
        play("OutageCancelled", Map.of());
        settled(outage, version);
        assertThat(noticesOf(api.as(rita)))
                .containsExactlyInAnyOrder("outage.planned", "outage.updated", "outage.cancelled");
        assertThat(activityOf(outage, api.as(rita))).containsExactly("cancelled", "update", "planned");
        assertThat(activityOf(outage, api.as(alan))).containsExactly("cancelled", "update", "planned");
        assertThat(noticesOf(api.as(other))).isEmpty();
        assertThat(activityOf(outage, api.as(other))).isEmpty();
        assertThat(mailboxes.of(other.email())).isEmpty();
    }

    @Test
    void whoeverIsAffectedLaterHearsFromThenOn() {
        scheduled(Instant.parse("2099-12-06T23:30:00Z"), List.of(rita.organisationId()));
        play(
                "OutageWidened",
                Map.of(
                        "affected",
                        Map.of(
                                "services",
                                List.of("Email"),
                                "organisationIds",
                                List.of(rita.organisationId(), other.organisationId()))));
        play("OutageEnded", Map.of("endedAt", "2099-12-06T22:30:00Z"));
        settled(outage, version);
        assertThat(noticesOf(api.as(other))).containsExactlyInAnyOrder("outage.widened", "outage.ended");
        assertThat(activityOf(outage, api.as(other))).containsExactly("ended", "widened", "planned");
    }

    @Test
    void whatIsNotedWhenItIsOverIsNoNews() {
        scheduled(Instant.now().minusSeconds(60), List.of(rita.organisationId()));
        settled(outage, version);
        assertThat(noticesOf(api.as(rita))).isEmpty();
        assertThat(activityOf(outage, api.as(rita))).containsExactly("planned");
    }

    private void scheduled(Instant end, List<UUID> organisations) {
        play(
                "OutageScheduled",
                Map.of(
                        "number",
                        101,
                        "kind",
                        "maintenance",
                        "title",
                        "Mail moves",
                        "details",
                        "<p>To a new home.</p>",
                        "affected",
                        Map.of("services", List.of("Email", "<b>Calendar"), "organisationIds", organisations),
                        "startsAt",
                        end.minusSeconds(5400).toString(),
                        "endsAt",
                        end.toString()));
    }

    private void play(String event, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("outageId", outage);
        version++;
        events.publish(
                UUID.randomUUID().toString(), "porchlight.ticket." + event + ".v1", outage, version, whole, by(alan));
    }
}
