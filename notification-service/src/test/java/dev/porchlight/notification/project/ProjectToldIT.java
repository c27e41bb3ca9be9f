package dev.porchlight.notification.project;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of projects, whose events the test publishes as project-service does. */
class ProjectToldIT extends NotificationIT {

    private final UUID project = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private Contact pat;
    private Contact fay;
    private Contact uma;
    private Agent mo;
    private long version = -1;

    @BeforeEach
    void people() {
        UUID organisation = organisation("Harbour Dental");
        pat = withRole(Contact.at(organisation).named("Pat"), "primary-service-contact");
        register(pat);
        fay = contact(organisation, "Fay");
        uma = contact(organisation, "Uma");
        mo = agent("Mo");
        known(pat.id(), fay.id(), uma.id(), mo.id());
        play(
                "ProjectOpened",
                Map.of(
                        "number",
                        2001,
                        "title",
                        "New office",
                        "organisationId",
                        organisation,
                        "managerId",
                        mo.id(),
                        "followerIds",
                        List.of(fay.id())),
                by(mo));
    }

    @Test
    void anUpdateIsMailedToPrimaryContactsAndFollowersAndNobodyElse() throws Exception {
        play("UpdatePosted", Map.of("text", "<p>Cables are in.</p>", "health", "on-track"), by(mo));
        settled();
        assertThat(told(pat)).containsExactly("project.update", "project.opened");
        assertThat(told(fay)).containsExactly("project.update", "project.opened");
        assertThat(told(mo)).isEmpty();
        assertThat(told(uma)).isEmpty();
        assertThat(activity(uma)).isEmpty();
        var mail = mails(pat.email(), 1).getLast();
        assertThat(ReadMail.subject(mail)).isEqualTo("[Project 2001] New office");
        assertThat(activity(fay)).containsExactly("update", "opened");
    }

    @Test
    void whatIsWantedIsToldToTheCustomerAndWhatTheyDidToTheManager() throws Exception {
        play("CustomerTaskSet", Map.of("taskId", task, "title", "Send floor plan"), by(mo));
        play("TaskDoneByCustomer", Map.of("taskId", task), by(fay));
        play("TaskChecked", Map.of("taskId", task, "accepted", false, "reason", "It is upside down"), by(mo));
        settled();
        assertThat(told(pat)).containsExactly("project.task-sent-back", "project.task-set", "project.opened");
        assertThat(told(mo)).containsExactly("project.task-done");
        var mail = mails(mo.email(), 1).getFirst();
        assertThat(ReadMail.text(mail)).contains("Fay", "> Send floor plan", "/agent/projects/" + project);
    }

    @Test
    void aMilestoneIsForThoseWhoAreNamedAndAMovedTargetSaysWhy() throws Exception {
        UUID milestone = UUID.randomUUID();
        play(
                "AcceptanceAsked",
                Map.of("milestoneId", milestone, "title", "Cables tested", "acceptorIds", List.of(fay.id())),
                by(mo));
        play("MilestoneAccepted", Map.of("milestoneId", milestone), by(fay));
        play(
                "ProjectDatesMoved",
                Map.of("targetBefore", "2025-05-23", "targetDate", "2025-06-06", "reason", "The landlord"),
                by(mo));
        settled();
        assertThat(told(fay)).containsExactly("project.dates-moved", "project.acceptance-asked", "project.opened");
        assertThat(told(pat)).containsExactly("project.dates-moved", "project.opened");
        assertThat(told(mo)).containsExactly("project.accepted");
        assertThat(mails(pat.email(), 1).stream().map(ReadMail::text)).anyMatch(text -> text.contains("The landlord"));
    }

    @Test
    void whoDoesNotAnswerIsRemindedAndThenOthersAreAskedAndTheManagerHearsOfIt() throws Exception {
        Map<String, String> system =
                Map.of("ce_actorid", "project", "ce_actorname", "project", "ce_actorkind", "system");
        Map<String, Object> of = Map.of("milestoneId", UUID.randomUUID(), "title", "Cables tested");
        play("AcceptanceAsked", with(of, "acceptorIds", List.of(fay.id())), by(mo));
        play("AcceptorsReminded", with(of, "personIds", List.of(fay.id())), system);
        play("AcceptanceExpired", of, system);
        play("AcceptanceAsked", with(with(of, "acceptorIds", List.of(pat.id())), "instead", true), system);
        settled();
        assertThat(told(fay))
                .containsExactly("project.acceptance-reminded", "project.acceptance-asked", "project.opened");
        assertThat(told(pat)).containsExactly("project.acceptance-asked-next", "project.opened");
        assertThat(told(mo)).containsExactly("project.acceptance-expired");
        assertThat(activity(fay))
                .containsExactly(
                        "acceptance-asked", "acceptance-expired", "acceptance-reminded", "acceptance-asked", "opened");
    }

    @Test
    void whoStandsInForSomebodyAwayIsAskedByMail() throws Exception {
        UUID milestone = UUID.randomUUID();
        Map<String, Object> asked = Map.of("milestoneId", milestone, "title", "Cables tested");
        play("AcceptanceAsked", with(asked, "acceptorIds", List.of(fay.id())), by(mo));
        play("StandInAsked", with(with(asked, "acceptorId", fay.id()), "standInId", pat.id()), by(mo));
        play("MilestoneVoted", Map.of("milestoneId", milestone, "accepted", true, "open", true), by(pat));
        play("ProjectProgressed", Map.of("before", 20, "percent", 20), by(mo));
        play("ProjectProgressed", Map.of("before", 20, "percent", 40), by(mo));
        settled();
        assertThat(told(pat)).containsExactly("project.acceptance-asked-instead", "project.opened");
        assertThat(told(fay)).containsExactly("project.acceptance-asked", "project.opened");
        assertThat(mails(pat.email(), 1).stream().map(ReadMail::text))
                .anySatisfy(text -> assertThat(text).contains("Cables tested (Fay)", "/projects/" + project));
        assertThat(activity(fay))
                .containsExactly("progressed", "milestone-agreed", "stand-in-asked", "acceptance-asked", "opened");
    }

    @Test
    void asLongAsNobodyRunsItWhoeverCouldIsTold() {
        Agent pia = agent("Pia", "project-manager");
        known(pia.id());
        play("ProjectDetailsChanged", Map.of("title", "New office"), by(mo));
        play("NoteAdded", Map.of("text", "<p>When do you begin?</p>"), by(fay));
        settled();
        assertThat(told(pia)).containsExactly("project.noted");
        assertThat(told(mo)).isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }

    @Test
    void theManagerIsRemindedAndTheCustomerHearsNothingOfIt() {
        play(
                "UpdateMissed",
                Map.of(),
                Map.of("ce_actorid", "project", "ce_actorname", "project", "ce_actorkind", "system"));
        settled();
        assertThat(told(mo)).containsExactly("project.update-missed");
        assertThat(told(pat)).containsExactly("project.opened");
        assertThat(activity(pat)).containsExactly("opened");
        assertThat(activity(mo)).containsExactly("update-missed", "opened");
    }

    private static Contact withRole(Contact contact, String role) {
        return new Contact(
                contact.id(),
                contact.name(),
                contact.organisationId(),
                contact.organisation(),
                contact.site(),
                contact.visibility(),
                List.of(role));
    }

    private void play(String event, Map<String, Object> body, Map<String, String> actor) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("projectId", project);
        version++;
        events.publish(
                UUID.randomUUID().toString(), "porchlight.project." + event + ".v1", project, version, whole, actor);
    }

    private void settled() {
        settled(project, version);
    }

    private List<String> told(Contact contact) {
        return noticesOf(api.as(contact));
    }

    private List<String> told(Agent agent) {
        return noticesOf(api.as(agent));
    }

    private List<String> activity(Contact contact) {
        return activityOf(project, api.as(contact));
    }

    private List<String> activity(Agent agent) {
        return activityOf(project, api.as(agent));
    }
}
