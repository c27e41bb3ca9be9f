package dev.porchlight.notification.request;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who hears of requests, whose events the test publishes as catalogue-service does. */
class RequestToldIT extends NotificationIT {

    private final UUID request = UUID.randomUUID();
    private UUID harbour;
    private Contact rita;
    private Contact nora;
    private Contact ann;
    private Contact ben;
    private Agent alan;
    private long version = -1;

    @BeforeEach
    void people() {
        harbour = organisation("Harbour Dental");
        rita = contact(harbour, "Rita");
        nora = contact(harbour, "Nora");
        ann = contact(harbour, "Ann");
        ben = contact(harbour, "Ben");
        alan = agent("Alan");
        known(rita.id(), nora.id(), ann.id(), ben.id(), alan.id());
    }

    @Test
    void whoIsAskedGetsALinkAndWhomItIsForIsNamedToo() throws Exception {
        submitted(1);
        asked(1, ann);
        settled();
        var mail = mails(ann.email(), 1).getFirst();
        assertThat(ReadMail.subject(mail)).isEqualTo("[Request #20417] New Starter");
        assertThat(ReadMail.text(mail))
                .contains(
                        "Rita (Test Organisation) asks for your approval",
                        "Opening it decides nothing",
                        "/requests/20417");
        assertThat(told(rita)).containsExactly("request.received");
        assertThat(told(nora)).containsExactly("request.for-you");
        assertThat(activity(ann)).containsExactly("asked", "submitted");
        assertThat(activity(ben)).isEmpty();
    }

    @Test
    void whoIsAskedForByTheServiceTeamHearsWhoSentIt() throws Exception {
        submitted(1, by(alan));
        settled();
        assertThat(told(rita)).containsExactly("request.sent-for-you");
        assertThat(ReadMail.text(mails(rita.email(), 1).getFirst()))
                .contains("Alan (Northgate IT) sent a request in your name");
    }

    @Test
    void aRejectionIsToldWithItsReasonWhole() throws Exception {
        String reason = "Not this quarter. ".repeat(40) + "Ask again in May & bring <figures>.";
        submitted(2);
        asked(2, ann);
        play("VoteCast", Map.of("part", 2, "yes", false, "comment", reason), ann);
        play("RequestRejected", Map.of("part", 2, "reason", reason), ann);
        settled();
        assertThat(told(rita)).containsExactlyInAnyOrder("request.received", "request.rejected");
        assertThat(told(nora)).containsExactlyInAnyOrder("request.for-you", "request.rejected");
        assertThat(ReadMail.text(mails(rita.email(), 1).getLast()).replaceAll("\\s*\n> ?", " "))
                .contains("Part 2", "Ask again in May & bring <figures>.");
    }

    @Test
    void aStandInIsAskedAndWhoAskedHearsWhoIsAway() throws Exception {
        standIn(ann, ben);
        submitted(1);
        asked(1, ann);
        settled();
        assertThat(told(ben)).containsExactly("request.asked-instead");
        assertThat(told(ann)).containsExactly("request.asked");
        assertThat(told(rita)).containsExactlyInAnyOrder("request.received", "request.away");
        assertThat(ReadMail.text(mails(rita.email(), 1).getLast())).contains("Ann is away until", "Ben is asked.");
        assertThat(activity(ben)).containsExactly("asked", "submitted");
    }

    @Test
    void whatWaitsGoesToAStandInWhoIsNamedLater() {
        submitted(1);
        asked(1, ann);
        settled();
        standIn(ann, ben);
        await().untilAsserted(() -> assertThat(told(ben)).containsExactly("request.asked-instead"));
        await().untilAsserted(() -> assertThat(told(rita)).contains("request.away"));
        assertThat(activity(ben)).containsExactly("asked", "submitted");
    }

    static final Map<String, Map<String, Object>> NOT_AWAITED = Map.of(
            "VoteCast", Map.of("part", 1, "yes", true),
            "ApproverLeft", Map.of("part", 1),
            "RequestApproved", Map.of("part", 1),
            "RequestRejected", Map.of("part", 1, "reason", "Too dear"),
            "RequestExpired", Map.of("part", 1),
            "RequestWithdrawn", Map.of("parts", List.of(1)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VoteCast",
                "ApproverLeft",
                "RequestApproved",
                "RequestRejected",
                "RequestExpired",
                "RequestWithdrawn"
            })
    void whatDoesNotAwaitSomebodyAnyMoreIsNotAskedOfWhoStandsIn(String event) {
        submitted(1);
        asked(1, ann, nora);
        Map<String, Object> body = new HashMap<>(NOT_AWAITED.get(event));
        body.put("seat", ann.id());
        body.put("personId", ann.id());
        play(event, body, ann);
        settled();
        standIn(ann, ben);
        await().until(() -> jdbc.sql("select count(*) from stand_in where person_id = ?")
                        .param(ann.id())
                        .query(Integer.class)
                        .single()
                == 1);
        assertThat(told(ben)).isEmpty();
        assertThat(told(rita)).doesNotContain("request.away");
    }

    @Test
    void remindersGoToThoseAwaitedAndAWithdrawalToThoseAsked() {
        submitted(1);
        asked(1, ann);
        play("ApproversReminded", Map.of("part", 1, "personIds", List.of(ann.id())), alan);
        play("RequestWithdrawn", Map.of("parts", List.of(1)), rita);
        settled();
        assertThat(told(ann)).containsExactlyInAnyOrder("request.asked", "request.reminded", "request.withdrawn");
        assertThat(told(rita)).containsExactly("request.received");
    }

    @Test
    void whereNobodyIsLeftTheTeamIsAskedAndTheRequesterToldSo() {
        submitted(1);
        play(
                "StepOpened",
                Map.of(
                        "part",
                        1,
                        "seats",
                        List.of(),
                        "circle",
                        "service-team",
                        "expiresAt",
                        Instant.now().plus(14, ChronoUnit.DAYS)),
                rita);
        play("RequestExpired", Map.of("part", 1), alan);
        settled();
        assertThat(told(alan)).contains("request.asked-team");
        assertThat(told(rita)).containsExactlyInAnyOrder("request.received", "request.fallback", "request.expired");
    }

    @Test
    void itIsDoneWhenAllItsPartsAre() {
        submitted(2);
        play("RequestApproved", Map.of("part", 1, "atOnce", "primary-service-contact"), rita);
        play("RequestApproved", Map.of("part", 2, "atOnce", "primary-service-contact"), rita);
        play("RequestPartDone", Map.of("part", 2), alan);
        settled();
        assertThat(told(rita)).doesNotContain("request.done");
        play("RequestPartDone", Map.of("part", 1), alan);
        settled();
        assertThat(told(rita)).contains("request.received", "request.approved", "request.done");
        assertThat(activity(rita)).startsWith("done", "done", "approved");
    }

    @Test
    void whatAMailSaysOfARequestIsInItsReadersLanguage() throws Exception {
        readsGerman(rita);
        standIn(ann, ben);
        submitted(2);
        asked(1, ann);
        play("RequestApproved", Map.of("part", 2, "atOnce", "nobody-asked"), rita);
        settled();
        String told = mails(rita.email(), 1).stream().map(ReadMail::text).collect(Collectors.joining());
        assertThat(told)
                .containsPattern("Ann ist bis \\d+\\. \\p{L}+ \\d{4} abwesend; gefragt wird Ben\\.")
                .contains("Part 2", "Sofort genehmigt, weil niemand zustimmen muss.")
                .doesNotContain("away", "Approved", "agree");
        assertThat(ReadMail.text(mails(nora.email(), 1).getLast()))
                .contains("Approved at once, because nobody has to agree to this.");
    }

    private void submitted(int parts) {
        submitted(parts, by(rita));
    }

    private void submitted(int parts, Map<String, String> actor) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "number",
                20417,
                "organisationId",
                harbour,
                "requesterId",
                rita.id(),
                "forId",
                nora.id(),
                "title",
                "New Starter"));
        body.put(
                "parts",
                IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> Map.of("part", part, "name", "Part " + part))
                        .toList());
        publish("RequestSubmitted", body, actor);
    }

    private void asked(int part, Contact... approvers) {
        play(
                "StepOpened",
                Map.of(
                        "part",
                        part,
                        "seats",
                        Arrays.stream(approvers).map(Contact::id).toList(),
                        "circle",
                        "by-rule",
                        "expiresAt",
                        Instant.now().plus(14, ChronoUnit.DAYS)),
                rita);
    }

    private void standIn(Contact away, Contact standIn) {
        events.publish(
                UUID.randomUUID().toString(),
                "porchlight.catalogue.StandInNamed.v1",
                away.id(),
                0,
                Map.of(
                        "personId", away.id(),
                        "organisationId", harbour,
                        "standInId", standIn.id(),
                        "from", Instant.now().minus(1, ChronoUnit.HOURS),
                        "until", Instant.now().plus(9, ChronoUnit.DAYS)),
                by(away));
    }

    private void play(String event, Map<String, Object> body, Agent actor) {
        publish(event, body, by(actor));
    }

    private void play(String event, Map<String, Object> body, Contact actor) {
        publish(event, body, by(actor));
    }

    private void publish(String event, Map<String, Object> body, Map<String, String> actor) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("requestId", request);
        version++;
        events.publish(
                UUID.randomUUID().toString(), "porchlight.catalogue." + event + ".v1", request, version, whole, actor);
    }

    private void settled() {
        settled(request, version);
    }

    private List<String> told(Contact contact) {
        return noticesOf(api.as(contact));
    }

    private List<String> told(Agent agent) {
        return noticesOf(api.as(agent));
    }

    private List<String> activity(Contact contact) {
        return activityOf(request, api.as(contact));
    }

    private List<String> activity(Agent agent) {
        return activityOf(request, api.as(agent));
    }
}
