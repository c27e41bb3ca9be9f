package dev.porchlight.notification.mail;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a mail about what. Subjects are all alike, so it is the headings that are looked at. */
class MailIT extends NotificationIT {

    private Contact rita;
    private Contact fred;
    private Agent alan;
    private Agent beth;

    @BeforeEach
    void people() {
        UUID organisation = organisation("Harbour Dental");
        rita = contact(organisation, "Rita Requester");
        fred = contact(organisation, "Fred Follower");
        alan = agent("Alan Assignee");
        beth = agent("Beth Busy");
    }

    @Test
    void theRequesterGetsAReceiptAndFollowersHearOfIt() {
        settled(PlayedTicket.opened(events, rita, "Printer", fred));
        assertThat(headings(rita)).containsExactly("We have your issue");
        assertThat(headings(fred)).containsExactly("Rita Requester (Test Organisation) reported an issue");
    }

    @Test
    void whoHasAnIssueOpenedForThemIsTold() {
        settled(PlayedTicket.opened(events, rita, "Printer", "<p>x</p>", by(beth)));
        assertThat(headings(rita)).containsExactly("Beth Busy (Northgate IT) opened an issue for you");
    }

    @Test
    void anAgentsCommentGoesToTheCustomersSide() {
        settled(ticket().assign(alan, alan).comment("<p>Try now.</p>", by(beth)));
        assertThat(headings(rita)).hasSize(2).last().isEqualTo("Beth Busy (Northgate IT) wrote");
        assertThat(headings(fred)).hasSize(2).last().isEqualTo("Beth Busy (Northgate IT) wrote");
        assertThat(headings(alan)).isEmpty();
        assertThat(headings(beth)).isEmpty();
    }

    @Test
    void aCustomersCommentGoesToTheAssigneeAndTheOthers() {
        settled(ticket().assign(alan, alan).comment("<p>Still broken.</p>", by(fred)));
        assertThat(headings(alan)).containsExactly("Fred Follower (Test Organisation) wrote");
        assertThat(headings(rita)).hasSize(2).last().isEqualTo("Fred Follower (Test Organisation) wrote");
        assertThat(headings(fred)).hasSize(1);
    }

    @Test
    void filesThatAreAddedAreToldOfAsACommentIs() {
        settled(ticket().assign(alan, alan).attach("plan.pdf", by(rita)).attach("answer.pdf", by(beth)));
        assertThat(headings(alan)).containsExactly("Rita Requester (Test Organisation) added files");
        assertThat(headings(rita)).last().isEqualTo("Beth Busy (Northgate IT) added files");
        assertThat(headings(fred)).hasSize(3);
    }

    @Test
    void anInternalNoteGoesToTheAssigneeAloneAndNotFromThemselves() {
        settled(ticket().assign(alan, alan).note("<p>secret one</p>", beth).note("<p>secret two</p>", alan));
        assertThat(headings(alan)).containsExactly("Beth Busy (Northgate IT) left an internal note");
        assertThat(headings(rita)).hasSize(1);
        assertThat(headings(fred)).hasSize(1);
    }

    @Test
    void waitingResolvedAndReopenedAreTold() {
        settled(ticket().assign(alan, alan)
                .status("in-progress", by(alan))
                .status("waiting-for-customer", by(alan))
                .resolve("<p>Replaced it.</p>", alan)
                .reopen("<p>No.</p>", by(rita))
                .resolve("<p>Again.</p>", alan)
                .reopen("<p>Not yet.</p>", by(beth)));
        assertThat(headings(rita))
                .containsExactly(
                        "We have your issue",
                        "We are waiting for you",
                        "The issue is resolved",
                        "The issue is resolved",
                        "The issue is open again");
        assertThat(headings(fred)).hasSize(6);
        assertThat(headings(alan)).containsExactly("The issue is open again", "The issue is open again");
    }

    @Test
    void newAssigneesAndFollowersAreTold() {
        Contact gina = contact(rita.organisationId(), "Gina");
        settled(ticket().assign(alan, beth).follow(gina, by(rita)).follow(fred, by(fred)));
        assertThat(headings(alan)).containsExactly("This issue is yours now");
        assertThat(headings(gina)).containsExactly("You now follow this issue");
        assertThat(headings(fred)).hasSize(1);
    }

    @Test
    void aPersonWithSeveralReasonsGetsOneMail() {
        settled(PlayedTicket.opened(events, rita, "Printer", rita, fred, fred));
        assertThat(headings(rita)).containsExactly("We have your issue");
        assertThat(headings(fred)).hasSize(1);
    }

    @Test
    void machinesAreNamedAfterTheMsp() {
        settled(ticket().comment("<p>Done.</p>", Map.of("ce_actorid", "some-system", "ce_actorkind", "machine")));
        assertThat(headings(rita)).last().isEqualTo("Northgate IT wrote");
    }

    @Test
    void whoLeftGetsNoMail() {
        events.publish("porchlight.identity.ContactDeactivated.v1", fred.id(), 1, Map.of("contactId", fred.id()));
        await().until(() -> !jdbc.sql("select active from person where id = ?")
                .param(fred.id())
                .query(Boolean.class)
                .single());
        PlayedTicket ticket = ticket();
        mails(rita.email(), 1);
        assertThat(headings(fred)).isEmpty();
        assertThat(jdbc.sql("select status from mail where ticket_id = ? and recipient_id = ?")
                        .params(ticket.id(), fred.id())
                        .query(String.class)
                        .single())
                .isIn("due", "withheld");
    }

    @Test
    void aNewAddressIsUsedAtOnce() {
        events.publish(
                "porchlight.identity.ContactEmailChanged.v1",
                fred.id(),
                1,
                Map.of("contactId", fred.id(), "email", "new-" + fred.email()));
        await().until(() -> jdbc.sql("select email from person where id = ?")
                .param(fred.id())
                .query(String.class)
                .single()
                .startsWith("new-"));
        ticket();
        mails("new-" + fred.email(), 1);
    }

    private PlayedTicket ticket() {
        return PlayedTicket.opened(events, rita, "Printer", fred);
    }

    private List<String> headings(Contact contact) {
        return headings(contact.email());
    }

    private List<String> headings(Agent agent) {
        return headings(agent.email());
    }

    private List<String> headings(String email) {
        return mailboxes.of(email).stream().map(MailIT::heading).toList();
    }

    private static String heading(MimeMessage message) {
        return ReadMail.text(message).lines().findFirst().orElseThrow();
    }
}
