package dev.porchlight.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.directory.Directory;
import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears of contracts, whose events the test publishes as billing-service does. */
class ContractToldIT extends NotificationIT {

    @Autowired
    private Directory directory;

    private final UUID contract = UUID.randomUUID();
    private long version = -1;

    @Test
    void thoseWhoLookAfterItHearAtEightyAndAtAHundredPercentAndOthersNothing() throws Exception {
        UUID organisation = organisation("Harbour Dental");
        Contact uma = contact(organisation, "Uma");
        Contact named = Contact.at(organisation).named("Bill");
        Contact bill = new Contact(
                named.id(),
                named.name(),
                named.organisationId(),
                named.organisation(),
                named.site(),
                named.visibility(),
                List.of("billing-contact", "primary-service-contact"));
        register(bill);
        // Who hears of it is decided by whom the directory knows by then.
        await().until(() -> !directory.contacts(organisation, "billing-contact").isEmpty());
        play("ContractAgreed", Map.of("number", 1001, "organisationId", organisation, "name", "Managed support"));
        play("WorkCounted", Map.of());
        play("AllotmentRanLow", Map.of("lineName", "Support <hours>", "percent", 80));
        settled(contract, version);
        var mail = mails(bill.email(), 1).getFirst();
        assertThat(ReadMail.subject(mail)).isEqualTo("[Contract 1001] Managed support");
        assertThat(ReadMail.text(mail)).contains("Most of what", "> Support <hours>", "/contracts/" + contract);
        play("AllotmentRanLow", Map.of("lineName", "Support <hours>", "percent", 100));
        settled(contract, version);
        assertThat(ReadMail.text(mails(bill.email(), 2).getLast())).contains("used up");
        assertThat(actions(bill)).containsExactly("used-up", "ran-low", "agreed");
        assertThat(actions(uma)).isEmpty();
        assertThat(mailboxes.of(uma.email())).isEmpty();
    }

    private void play(String event, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("contractId", contract);
        version++;
        events.publish("porchlight.billing." + event + ".v1", contract, version, whole);
    }

    private List<String> actions(Contact contact) {
        return api.as(contact)
                .get("/api/activity?size=100")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.at("/subject/id").asString().equals(contract.toString()))
                .map(one -> one.get("action").asString())
                .toList();
    }
}
