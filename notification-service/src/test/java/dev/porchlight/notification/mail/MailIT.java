package dev.porchlight.notification.mail;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is mailed about what. */
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
        assertThat(told(rita)).containsExactly("received");
        assertThat(told(fred)).containsExactly("opened");
    }

    @Test
    void whoHasAnIssueOpenedForThemIsTold() {
        settled(PlayedTicket.opened(events, rita, "Printer", "<p>x</p>", by(beth)));
        assertThat(told(rita)).containsExactly("opened-for-you");
    }

    @Test
    void nobodyOpenedForThemWhatTheyAskedForThemselves() {
        settled(PlayedTicket.workOnRequest(events, rita, "New Starter", fred));
        assertThat(told(rita)).containsExactly("work-begins");
        assertThat(told(fred)).containsExactly("work-begins");
    }

    @Test
    void anAgentsCommentGoesToTheCustomersSide() {
        settled(ticket().assign(alan, alan).comment("<p>Try now.</p>", by(beth)));
        assertThat(told(rita)).hasSize(2).last().isEqualTo("commented");
        assertThat(told(fred)).hasSize(2).last().isEqualTo("commented");
        assertThat(told(alan)).isEmpty();
        assertThat(told(beth)).isEmpty();
    }

    @Test
    void aCustomersCommentGoesToTheAssigneeAndTheOthers() {
        settled(ticket().assign(alan, alan).comment("<p>Still broken.</p>", by(fred)));
        assertThat(told(alan)).containsExactly("commented");
        assertThat(told(rita)).hasSize(2).last().isEqualTo("commented");
        assertThat(told(fred)).hasSize(1);
    }

    @Test
    void filesThatAreAddedAreToldOfAsACommentIs() {
        settled(ticket().assign(alan, alan).attach("plan.pdf", by(rita)).attach("answer.pdf", by(beth)));
        assertThat(told(alan)).containsExactly("attached");
        assertThat(told(rita)).last().isEqualTo("attached");
        assertThat(told(fred)).hasSize(3);
    }

    @Test
    void anInternalNoteGoesToTheAssigneeAloneAndNotFromThemselves() {
        settled(ticket().assign(alan, alan).note("<p>secret one</p>", beth).note("<p>secret two</p>", alan));
        assertThat(told(alan)).containsExactly("noted");
        assertThat(told(rita)).hasSize(1);
        assertThat(told(fred)).hasSize(1);
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
        assertThat(told(rita)).containsExactly("received", "waiting", "resolved", "resolved", "reopened");
        assertThat(told(fred)).hasSize(6);
        assertThat(told(alan)).containsExactly("reopened", "reopened");
    }

    @Test
    void newAssigneesAndFollowersAreTold() {
        Contact gina = contact(rita.organisationId(), "Gina");
        settled(ticket().assign(alan, beth).follow(gina, by(rita)).follow(fred, by(fred)));
        assertThat(told(alan)).containsExactly("assigned");
        assertThat(told(gina)).containsExactly("following");
        assertThat(told(fred)).hasSize(1);
    }

    @Test
    void whoseTicketGoesOnInAnotherIsToldWhere() {
        Contact gina = contact(rita.organisationId(), "Gina");
        settled(ticket().then(
                        "TicketTookIn",
                        Map.of("otherId", UUID.randomUUID(), "otherNumber", 1, "joinedIds", List.of(gina.id())),
                        by(alan))
                .comment("<p>Coming.</p>", by(alan)));
        assertThat(told(gina)).containsExactly("goes-on", "commented");
    }

    @Test
    void whoIsMentionedHearsOfItAndOfWhatFollows() {
        settled(ticket().then(
                        "InternalNoteAdded",
                        Map.of(
                                "noteId",
                                UUID.randomUUID(),
                                "text",
                                "<p>@Beth?</p>",
                                "mentionedIds",
                                List.of(beth.id())),
                        by(alan))
                .then("WatcherAdded", Map.of("agentId", beth.id()), by(alan))
                .comment("<p>And now?</p>", by(rita))
                .then("WatcherRemoved", Map.of("agentId", beth.id()), by(beth))
                .comment("<p>Hello?</p>", by(rita)));
        assertThat(told(beth)).containsExactly("mentioned", "watching", "commented");
    }

    @Test
    void whatIsDueOrLateIsToldToWhoeverHasIt() {
        Map<String, String> system = Map.of("ce_actorid", "ticket-service", "ce_actorkind", "system");
        settled(ticket().assign(alan, beth)
                .then("SlaWarned", Map.of("target", "response"), system)
                .then("SlaBreached", Map.of("target", "resolution"), system));
        assertThat(told(alan)).containsExactly("assigned", "response-near", "resolution-missed");
        assertThat(told(rita)).containsExactly("received");
    }

    @Test
    void aPersonWithSeveralReasonsGetsOneMail() {
        settled(PlayedTicket.opened(events, rita, "Printer", rita, fred, fred));
        assertThat(told(rita)).containsExactly("received");
        assertThat(told(fred)).hasSize(1);
    }

    @Test
    void machinesAreNamedAfterTheMsp() {
        settled(ticket().comment("<p>Done.</p>", Map.of("ce_actorid", "some-system", "ce_actorkind", "machine")));
        assertThat(ReadMail.text(mailboxes.of(rita.email()).getLast())).contains("Northgate IT wrote\n");
    }

    @Test
    void whoLeftGetsNoMail() {
        events.publish("porchlight.identity.ContactDeactivated.v1", fred.id(), 1, Map.of("contactId", fred.id()));
        await().until(() -> !jdbc.sql("select active from directory_person where id = ?")
                .param(fred.id())
                .query(Boolean.class)
                .optional()
                .orElse(true));
        PlayedTicket ticket = ticket();
        mails(rita.email(), 1);
        assertThat(told(fred)).isEmpty();
        assertThat(jdbc.sql("select status from mail where subject_id = ? and recipient_id = ?")
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
        await().until(() -> jdbc.sql("select email from directory_person where id = ?")
                .param(fred.id())
                .query(String.class)
                .optional()
                .orElse("")
                .startsWith("new-"));
        ticket();
        mails("new-" + fred.email(), 1);
    }

    private PlayedTicket ticket() {
        return PlayedTicket.opened(events, rita, "Printer", fred);
    }

    private List<String> told(Contact contact) {
        return told(contact.id());
    }

    private List<String> told(Agent agent) {
        return told(agent.id());
    }

    /** In the order in which it happened; all of it went out by mail. */
    private List<String> told(UUID person) {
        return jdbc.sql("""
                select n.kind from notification n join mail m on m.id = n.mail_id
                where n.recipient_id = ? and m.status = 'sent' order by n.version""").param(person).query(String.class).list().stream()
                .map(kind -> kind.replace("ticket.", ""))
                .toList();
    }
}
