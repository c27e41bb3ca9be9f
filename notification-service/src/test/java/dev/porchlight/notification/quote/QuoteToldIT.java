package dev.porchlight.notification.quote;

import static dev.porchlight.notification.PlayedTicket.by;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of quotes, whose events the test publishes as billing-service does. */
class QuoteToldIT extends NotificationIT {

    private UUID quote = UUID.randomUUID();
    private Contact rita;
    private Contact bill;
    private Agent alan;
    private long version = -1;

    @BeforeEach
    void people() {
        UUID organisation = organisation("Harbour Dental");
        rita = contact(organisation, "Rita");
        bill = withRoles(Contact.at(organisation).named("Bill"), "billing-contact");
        register(bill);
        alan = agent("Alan");
        known(rita.id(), bill.id(), alan.id());
    }

    @Test
    void itsContactGetsTheLinkOnceItIsSent() throws Exception {
        drafted();
        settled();
        assertThat(activity(rita)).isEmpty();
        assertThat(activity(alan)).containsExactly("drafted");

        sent(1, "New firewall", null);
        settled();
        var mail = mails(rita.email(), 1).getFirst();
        assertThat(ReadMail.subject(mail)).isEqualTo("[Quote 10309] New firewall");
        assertThat(ReadMail.text(mail)).contains("Alan (Northgate IT) sent you a quote", "/quotes/" + quote);
        assertThat(activity(rita)).containsExactly("sent");
        assertThat(activity(bill)).containsExactly("sent");
        assertThat(activity(contact(rita.organisationId(), "Uma"))).isEmpty();
        assertThat(mailboxes.of(bill.email())).isEmpty();
    }

    @Test
    void aNewVersionSaysWhatChangedAndADraftOfItNothing() throws Exception {
        drafted();
        sent(1, "New firewall", null);
        settled();
        play("QuoteDraftChanged", Map.of("content", Map.of("title", "Secret discount")), alan);
        settled();
        assertThat(api.as(rita).get("/api/activity").json().toString()).doesNotContain("Secret discount");
        sent(2, "Two firewalls", "Quantity <2>");
        settled();
        assertThat(ReadMail.text(mails(rita.email(), 2).getLast()))
                .contains("sent you a new version of the quote", "> Quantity <2>");
        assertThat(api.as(rita)
                        .get("/api/activity")
                        .json()
                        .at("/items/0/subject/title")
                        .asString())
                .isEqualTo("Two firewalls");
    }

    @Test
    void aNewVersionOfWhichNobodySaysWhatIsDifferentSaysItItself() throws Exception {
        drafted();
        sent(1, "New firewall", null);
        settled();
        Map<String, Object> body = new HashMap<>(Map.of("version", 2, "snapshot", content("New firewall", Map.of())));
        body.put(
                "differences",
                List.of(
                        Map.of("part", "amount", "line", 3, "before", pounds(120_000), "after", pounds(174_000)),
                        Map.of("part", "terms")));
        play("QuoteSent", body, alan);
        settled();
        assertThat(ReadMail.text(mails(rita.email(), 2).getLast()))
                .contains("> Line 3: £1,200.00 → £1,740.00", "> The terms have changed.");
        // What was said is not kept once it is sent.
        await().until(() -> jdbc.sql("select count(*) from notification where subject_id = ? and sentences <> '[]'")
                        .param(quote)
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private static Map<String, Object> pounds(long minor) {
        return Map.of("amount", Map.of("minorUnits", minor, "currency", "GBP"));
    }

    @Test
    void questionsGoToTheAccountManagerAndAnswersToThoseWhoAsked() {
        drafted();
        sent(1, "New firewall", null);
        play("QuoteQuestionAsked", Map.of("messageId", UUID.randomUUID(), "text", "<p>When?</p>"), bill);
        play("QuoteQuestionAnswered", Map.of("messageId", UUID.randomUUID(), "text", "<p>In May.</p>"), alan);
        settled();
        assertThat(told(alan)).containsExactly("quote.asked");
        assertThat(told(bill)).containsExactly("quote.answered");
        assertThat(told(rita)).containsExactlyInAnyOrder("quote.sent", "quote.answered");
    }

    @Test
    void anAcceptanceIsToldToItsSignerTheContactAndTheAccountManager() {
        drafted();
        sent(1, "New firewall", null);
        play("QuoteViewed", Map.of("version", 1, "contactId", bill.id()), bill);
        play("QuoteAccepted", Map.of("signer", Map.of("contactId", bill.id(), "name", "B. Ill")), bill);
        settled();
        assertThat(told(bill)).containsExactly("quote.receipt");
        assertThat(told(rita)).containsExactlyInAnyOrder("quote.sent", "quote.accepted");
        assertThat(told(alan)).containsExactlyInAnyOrder("quote.viewed", "quote.accepted");
        assertThat(activity(rita)).containsExactly("accepted", "sent");
        assertThat(activity(alan)).containsExactly("accepted", "viewed", "sent", "drafted");
    }

    @Test
    void whoHasToAgreeIsAskedAndWhoAskedHearsTheAnswer() throws Exception {
        Agent boss = agent("Bo");
        Agent seller = agent("Sam");
        known(boss.id(), seller.id());
        drafted();
        Map<String, Object> asked = Map.of("askedBy", seller.id(), "comment", "It is a <good> customer");
        play("QuoteApprovalAsked", asked, seller);
        play("QuoteApprovalStepOpened", Map.of("step", 1, "seats", List.of(boss.id())), seller);
        settled();
        assertThat(ReadMail.text(mails(boss.email(), 1).getFirst()))
                .contains("Sam (Northgate IT) asks whether the quote may be sent", "It is a <good> customer");
        play("QuoteApprovalVoteCast", Map.of("approve", false, "comment", "Too cheap"), boss);
        play("QuoteApprovalRefused", Map.of("askedBy", seller.id(), "reason", "Too cheap"), boss);
        settled();
        assertThat(told(seller)).containsExactly("quote.approval-refused");
        assertThat(told(alan)).containsExactly("quote.approval-refused");
        assertThat(told(rita)).isEmpty();
        assertThat(activity(alan)).containsExactly("approval-refused", "approval-asked", "drafted");
        sent(1, "New firewall", null);
        settled();
        assertThat(activity(rita)).containsExactly("sent");
    }

    @Test
    void thatItExpiresIsToldToItsContactAndTheAccountManager() throws Exception {
        drafted();
        sent(1, "New firewall", null);
        settled();
        play("QuoteExpiring", Map.of("version", 1, "validUntil", "2026-06-30", "days", 7), alan);
        settled();
        assertThat(told(rita)).containsExactlyInAnyOrder("quote.sent", "quote.expiring");
        assertThat(ReadMail.text(mails(rita.email(), 2).getLast())).contains("7 days left", "30 June 2026");
    }

    @Test
    void threeQuotesAcceptedWithinAMinuteAreThreeMailsEachWithItsOwnFile() throws Exception {
        Set<String> files = new HashSet<>();
        for (int i = 1; i <= 3; i++) {
            quote = UUID.randomUUID();
            version = -1;
            drafted();
            sent(1, "Firewall " + i, null);
            settled();
            UUID copy = UUID.randomUUID();
            files.add("/internal/sealed-copies/" + copy);
            Map<String, String> bySystem = new HashMap<>(Map.of("ce_actorid", "billing", "ce_actorkind", "system"));
            by(bill).forEach((name, value) -> bySystem.put(name.replace("actor", "initiator"), value));
            events.publish(
                    UUID.randomUUID().toString(),
                    "porchlight.billing.QuoteCopySealed.v1",
                    copy,
                    0,
                    Map.of("copyId", copy, "quoteId", quote, "reference", "1030" + i + "-1"),
                    bySystem);
        }
        assertThat(enclosed(mails(bill.email(), 3))).containsExactlyInAnyOrderElementsOf(files);
        assertThat(enclosed(mails(alan.email(), 3))).containsExactlyInAnyOrderElementsOf(files);
        assertThat(mails(bill.email(), 3)).hasSize(3);
    }

    private static Set<String> enclosed(List<MimeMessage> mails) throws Exception {
        Set<String> files = new HashSet<>();
        for (MimeMessage mail : mails) {
            var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
            assertThat(file.getFileName()).matches("1030\\d-1 signed\\.pdf");
            files.add(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void aRejectionIsToldToTheAccountManagerWithItsReason() throws Exception {
        drafted();
        sent(1, "New firewall", null);
        play("QuoteRejected", Map.of("version", 1, "reason", "Too dear"), rita);
        settled();
        assertThat(told(alan)).containsExactly("quote.rejected");
        assertThat(ReadMail.text(mails(alan.email(), 1).getFirst()))
                .contains("Rita (Test Organisation) declined the quote", "> Too dear", "/agent/quotes/" + quote);
    }

    @Test
    void aColleaguesRejectionIsToldToItsContact() {
        drafted();
        sent(1, "New firewall", null);
        play("QuoteRejected", Map.of("version", 1, "reason", "Too dear"), bill);
        settled();
        assertThat(told(rita)).containsExactlyInAnyOrder("quote.sent", "quote.rejected");
        assertThat(told(alan)).containsExactly("quote.rejected");
        assertThat(told(bill)).isEmpty();
    }

    @Test
    void thatAnAcceptanceIsWithdrawnIsToldToItsSignerTheContactAndTheAccountManager() throws Exception {
        Agent seller = agent("Sam");
        known(seller.id());
        drafted();
        sent(1, "New firewall", null);
        play("QuoteAccepted", Map.of("signer", Map.of("contactId", bill.id(), "name", "B. Ill")), bill);
        settled();
        play("QuoteAcceptanceWithdrawn", Map.of("reason", "It was <another> quote"), seller);
        settled();
        assertThat(told(bill)).containsExactlyInAnyOrder("quote.receipt", "quote.acceptance-withdrawn");
        assertThat(told(rita)).containsExactlyInAnyOrder("quote.sent", "quote.accepted", "quote.acceptance-withdrawn");
        assertThat(told(alan)).containsExactlyInAnyOrder("quote.accepted", "quote.acceptance-withdrawn");
        assertThat(ReadMail.text(mails(bill.email(), 2).getLast()))
                .contains("withdrew the acceptance of the quote", "> It was <another> quote");

        play("QuoteAcceptedOnBehalf", Map.of("acceptedBy", rita.id()), seller);
        settled();
        play("QuoteAcceptanceWithdrawn", Map.of("reason", "Once more"), seller);
        settled();
        assertThat(told(bill)).hasSize(2);
        assertThat(told(rita)).filteredOn("quote.acceptance-withdrawn"::equals).hasSize(2);
    }

    private static Contact withRoles(Contact contact, String... roles) {
        return new Contact(
                contact.id(),
                contact.name(),
                contact.organisationId(),
                contact.organisation(),
                contact.site(),
                contact.visibility(),
                List.of(roles));
    }

    private void drafted() {
        play("QuoteDrafted", content("New firewall", Map.of("number", 10309)), alan);
    }

    private void sent(int number, String title, String changes) {
        Map<String, Object> body = new HashMap<>(Map.of("version", number, "snapshot", content(title, Map.of())));
        body.put("changes", changes);
        play("QuoteSent", body, alan);
    }

    private Map<String, Object> content(String title, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.ofEntries(
                entry("organisationId", rita.organisationId()),
                entry("contactId", rita.id()),
                entry("accountManagerId", alan.id()),
                entry("content", Map.of("title", title))));
        body.putAll(more);
        return body;
    }

    private void play(String event, Map<String, Object> body, Agent actor) {
        publish(event, body, by(actor));
    }

    private void play(String event, Map<String, Object> body, Contact actor) {
        publish(event, body, by(actor));
    }

    private void publish(String event, Map<String, Object> body, Map<String, String> actor) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("quoteId", quote);
        version++;
        events.publish(
                UUID.randomUUID().toString(), "porchlight.billing." + event + ".v1", quote, version, whole, actor);
    }

    private void settled() {
        settled(quote, version);
    }

    private List<String> told(Contact contact) {
        return noticesOf(api.as(contact));
    }

    private List<String> told(Agent agent) {
        return noticesOf(api.as(agent));
    }

    private List<String> activity(Contact contact) {
        return activityOf(quote, api.as(contact));
    }

    private List<String> activity(Agent agent) {
        return activityOf(quote, api.as(agent));
    }
}
