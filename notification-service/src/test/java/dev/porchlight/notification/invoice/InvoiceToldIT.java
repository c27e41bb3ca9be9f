package dev.porchlight.notification.invoice;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of invoices, whose events the test publishes as billing-service does. */
class InvoiceToldIT extends NotificationIT {

    private static final Map<String, Object> TOTAL = Map.of("minorUnits", 18_000, "currency", "GBP");

    private UUID organisation;
    private UUID invoice;
    private Contact rita;
    private Contact bill;
    private Agent alan;
    private long version;

    @BeforeEach
    void people() {
        organisation = organisation("Harbour Dental");
        invoice = UUID.randomUUID();
        version = -1;
        rita = contact(organisation, "Rita");
        Contact named = Contact.at(organisation).named("Bill");
        bill = new Contact(
                named.id(),
                "Bill",
                organisation,
                named.organisation(),
                null,
                named.visibility(),
                List.of("billing-contact"));
        register(bill);
        alan = new Agent(UUID.randomUUID(), "Alan", List.of("billing"));
        events.publish(
                "porchlight.identity.AgentRegistered.v1",
                alan.id(),
                0,
                Map.of("agentId", alan.id(), "name", "Alan", "email", alan.email(), "roles", alan.roles()));
        known(rita.id(), bill.id(), alan.id());
    }

    @Test
    void thoseWhoMaySeeItHearThatItIsReadyAndNobodyElse() throws Exception {
        issued();
        settled();
        var mail = mails(bill.email(), 1).getFirst();
        assertThat(ReadMail.subject(mail)).isEqualTo("[Invoice INV-10001] Support in May");
        assertThat(ReadMail.text(mail))
                .contains("Your invoice is ready", "£180.00", "31 May 2026", "/invoices/" + invoice);
        assertThat(actions(api.as(bill))).containsExactly("issued");
        assertThat(actions(api.as(alan))).containsExactly("issued");
        assertThat(actions(api.as(rita))).isEmpty();
        assertThat(mailboxes.of(rita.email())).isEmpty();
    }

    @Test
    void whomTheMspExtendsThemToHearsUntilThatEnds() {
        extended("InvoicesExtended", 0);
        await().until(() -> readers().contains(rita.id()));
        issued();
        settled();
        assertThat(kinds(api.as(rita))).containsExactly("invoice.issued");
        assertThat(actions(api.as(rita))).containsExactly("issued");

        extended("InvoicesNoLongerExtended", 1);
        await().until(() -> readers().isEmpty());
        play("InvoiceResent", Map.of(), by(alan));
        settled();
        assertThat(actions(api.as(rita))).isEmpty();
        assertThat(kinds(api.as(rita))).isEmpty();
        assertThat(kinds(api.as(bill))).containsExactlyInAnyOrder("invoice.issued", "invoice.resent");
    }

    @Test
    void whatIsExtendedLaterHoldsForInvoicesOfBefore() {
        issued();
        settled();
        extended("InvoicesExtended", 0);
        await().until(() -> actions(api.as(rita)).equals(List.of("issued")));
    }

    @Test
    void remindersSayWhatIsDueAndWhen() throws Exception {
        issued();
        Map<String, String> system = Map.of("ce_actorid", "billing", "ce_actorkind", "system");
        Map<String, Object> due = Map.of("minorUnits", 8_000, "currency", "GBP");
        play("InvoicePaymentReminded", Map.of("dueOn", "2026-05-31", "due", due, "overdue", false), system);
        play("InvoicePaymentReminded", Map.of("dueOn", "2026-05-31", "due", due, "overdue", true), system);
        settled();
        assertThat(kinds(api.as(bill)))
                .containsExactlyInAnyOrder("invoice.issued", "invoice.due-soon", "invoice.overdue");
        assertThat(ReadMail.text(mails(bill.email(), 1).getLast())).contains("£80.00", "31 May 2026");
    }

    @Test
    void aDisputeGoesToThoseWhoBillAndItsAnswerToWhoeverDisputed() throws Exception {
        issued();
        play("InvoiceSignedOff", Map.of("contactId", bill.id(), "agreed", false, "comment", "Why <2>?"), by(bill));
        play("InvoiceDisputeAnswered", Map.of("answer", "One is a spare."), by(alan));
        settled();
        assertThat(kinds(api.as(alan))).containsExactly("invoice.disputed");
        assertThat(ReadMail.text(mails(alan.email(), 1).getFirst()))
                .contains("does not agree", "> Why <2>?", "/agent/invoices/" + invoice);
        assertThat(kinds(api.as(bill))).contains("invoice.answered");
        assertThat(actions(api.as(bill))).containsExactly("answered", "disputed", "issued");
    }

    @Test
    void whatAccountingBringsIsMailedOnceAndIfItIsNews() {
        play("InvoiceImported", issue(LocalDate.now().minusDays(40)), Map.of());
        settled();
        assertThat(kinds(api.as(bill))).isEmpty();
        invoice = UUID.randomUUID();
        version = -1;
        play("InvoiceImported", issue(LocalDate.now().minusDays(1)), Map.of());
        play("InvoiceImported", issue(LocalDate.now().minusDays(1)), Map.of());
        settled();
        assertThat(kinds(api.as(bill))).containsExactly("invoice.issued");
        assertThat(actions(api.as(bill))).containsOnly("imported");
    }

    private void issued() {
        version = 0;
        play("InvoiceIssued", issue(LocalDate.of(2026, 5, 1)), by(alan));
    }

    private Map<String, Object> issue(LocalDate day) {
        return Map.of(
                "organisationId",
                organisation,
                "invoice",
                Map.of(
                        "number", "INV-10001",
                        "issuedOn", day.toString(),
                        "dueOn", "2026-05-31",
                        "content", Map.of("reference", "Support in May"),
                        "totals", Map.of("total", TOTAL)));
    }

    private void extended(String event, long sequence) {
        events.publish(
                "porchlight.billing." + event + ".v1",
                organisation,
                sequence,
                Map.of("organisationId", organisation, "contactId", rita.id()));
    }

    private List<UUID> readers() {
        return jdbc.sql("select unnest(follower_ids) from subject where id = ?")
                .param(organisation)
                .query(UUID.class)
                .list();
    }

    private void play(String event, Map<String, Object> body, Map<String, String> actor) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("invoiceId", invoice);
        version++;
        events.publish(
                UUID.randomUUID().toString(), "porchlight.billing." + event + ".v1", invoice, version, whole, actor);
    }

    private void settled() {
        settled(invoice, version);
    }

    private static List<String> kinds(Api by) {
        return by.get("/api/notifications")
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("kind").asString())
                .toList();
    }

    private List<String> actions(Api by) {
        return by.get("/api/activity?size=100")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.at("/subject/id").asString().equals(invoice.toString()))
                .map(one -> one.get("action").asString())
                .toList();
    }
}
