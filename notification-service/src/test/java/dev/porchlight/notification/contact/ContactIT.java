package dev.porchlight.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Tokens.Contact;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody whom nobody knows can send, and what not. */
class ContactIT extends NotificationIT {

    private static final String MSP = "support@northgate.example";

    @Autowired
    private Challenges challenges;

    private final String company = "Company " + UUID.randomUUID();

    @Test
    void aMessageReachesTheServiceTeamWithTheSenderToBeAnswered() throws Exception {
        assertThat(write(message(solved())).status()).isEqualTo(202);
        MimeMessage mail = mailOf(company);
        assertThat(mail.getSubject()).isEqualTo("[Contact us] Ana Lima, " + company);
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("Ana Lima <ana@example.com>");
        assertThat((String) mail.getContent()).contains("Do you\r\nserve Leeds?", "without signing in");
    }

    @Test
    void aSolvedChallengeIsGoodForOneMessage() {
        Map<String, Object> message = message(solved());
        assertThat(write(message).status()).isEqualTo(202);
        Answer again = write(message);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("challenge-used-already");
    }

    @Test
    void theSameRequestSentAgainIsOneMessage() {
        Map<String, Object> message = message(solved());
        var once =
                api.as((String) null).with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(once.post("/api/contact/messages", message).status()).isEqualTo(202);
        assertThat(once.post("/api/contact/messages", message).status()).isEqualTo(202);
        mailOf(company);
        assertThat(mailsOf(company)).hasSize(1);
    }

    @Test
    void aSolvedOneOfAnotherFormIsRefused() {
        var foreign = challenges.create("feedback", Instant.now().plusSeconds(60));
        assertThat(write(message(solve(foreign))).problem()).isEqualTo("challenge-is-not-ours");
    }

    @Test
    void anOldOneIsRefused() {
        var old = challenges.create("contact", Instant.now().minusSeconds(1));
        assertThat(write(message(solve(old))).problem()).isEqualTo("challenge-has-expired");
    }

    @Test
    void whatIsNoSolutionIsRefused() {
        assertThat(write(message("bm9uc2Vuc2U=")).problem()).isEqualTo("challenge-is-not-ours");
        assertThat(write(message("§")).problem()).isEqualTo("challenge-is-not-ours");
        assertThat(write(message(null)).pointers()).containsExactly("/solution");
        var fresh = challenges.create();
        assertThat(write(message(payload(fresh, 0, "x" + fresh.signature()))).problem())
                .isEqualTo("challenge-is-not-ours");
    }

    @Test
    void whatBecomesAHeaderHasOneLine() throws Exception {
        Map<String, Object> message = message(solved());
        message.put("name", "Eve\r\nBcc: all@example.com");
        assertThat(write(message).status()).isEqualTo(202);
        MimeMessage mail = mailOf(company);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(ReadMail.subject(mail)).startsWith("[Contact us] Eve Bcc: all@example.com");
    }

    @Test
    void addressesThatAreNoneAreRefusedAtTheirField() {
        for (String email : List.of(
                "ana",
                "a@b",
                "a@b.c\r\nBcc: x@y.zz",
                "a@b.com,c@d.com",
                "<a@b.com>",
                "a b@c.com",
                "a@" + "b".repeat(300) + ".com")) {
            Map<String, Object> message = message(null);
            message.put("email", email);
            Answer answer = write(message);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.pointers()).as(email).containsExactly("/email");
        }
    }

    @Test
    void aMessageOfAMegabyteIsRefusedAndTheChallengeStaysGood() {
        String solution = solved();
        Map<String, Object> message = message(solution);
        message.put("text", "x".repeat(1024 * 1024));
        assertThat(write(message).status()).isIn(400, 413);
        assertThat(write(message(solution)).status()).isEqualTo(202);
    }

    @Test
    void aLinkIsMailedInTheLanguageOfWhoeverAsks() throws Exception {
        String email = UUID.randomUUID() + "@example.com";
        assertThat(api.as((String) null)
                        .post("/api/contact/links", Map.of("email", email, "language", "de"))
                        .status())
                .isEqualTo(202);
        assertThat((String) mails(email, 1).getFirst().getContent()).contains("Er gilt einmal und 60 Minuten lang");
    }

    @Test
    void aMailedLinkIsGoodForOneMessageFromItsAddress() throws Exception {
        String email = UUID.randomUUID() + "@example.com";
        assertThat(link(email).status()).isEqualTo(202);
        Matcher key = Pattern.compile("/contact\\?key=(\\S+)")
                .matcher((String) mails(email, 1).getFirst().getContent());
        assertThat(key.find()).isTrue();
        Map<String, Object> message = message(null);
        message.remove("email");
        message.put("key", key.group(1));
        assertThat(write(message).status()).isEqualTo(202);
        assertThat(mailOf(company).getReplyTo()[0].toString()).contains(email);
        assertThat(write(message).problem()).isEqualTo("link-used-already");
        message.put("key", "nobody's");
        assertThat(write(message).problem()).isEqualTo("link-used-already");
    }

    @Test
    void nobodyIsMailedLinksByTheDozen() {
        String email = UUID.randomUUID() + "@example.com";
        for (int i = 0; i < 6; i++) {
            assertThat(link(email).status()).isEqualTo(202);
        }
        mails(email, 3);
        assertThat(mailboxes.of(email)).hasSize(3);
    }

    @Test
    void whoIsSignedInWritesATicketOfWhichTheTeamIsMailed() throws Exception {
        UUID organisation = organisation(company);
        Contact rita = contact(organisation, "Rita");
        known(rita.id());
        long number = 90_001;
        Map<String, Object> body = new HashMap<>(Map.of(
                "number",
                number,
                "organisationId",
                organisation,
                "requesterId",
                rita.id(),
                "summary",
                "Message",
                "details",
                "<p>Do you serve Leeds?</p>",
                "priority",
                "low",
                "followerIds",
                List.of(),
                "via",
                "contact-page"));
        UUID ticket = UUID.randomUUID();
        body.put("ticketId", ticket);
        events.publish(
                UUID.randomUUID().toString(),
                "porchlight.ticket.TicketOpened.v1",
                ticket,
                0,
                body,
                PlayedTicket.by(rita));
        MimeMessage mail = mailOf(company);
        assertThat(mail.getReplyTo()[0].toString()).contains(rita.email());
        assertThat((String) mail.getContent()).contains("#" + number, "signed in");
    }

    private Answer link(String email) {
        return api.as((String) null).post("/api/contact/links", Map.of("email", email));
    }

    private Answer write(Map<String, Object> message) {
        return api.as((String) null).post("/api/contact/messages", message);
    }

    private Map<String, Object> message(String solution) {
        Map<String, Object> message = new HashMap<>(Map.of(
                "name", "Ana Lima",
                "company", company,
                "email", "ana@example.com",
                "text", "Do you\nserve Leeds?"));
        message.put("solution", solution);
        return message;
    }

    private String solved() {
        JsonNode given = api.as((String) null).get("/api/contact/challenge").json();
        return solve(new Challenges.Challenge(
                given.get("algorithm").asString(),
                given.get("challenge").asString(),
                given.get("maxnumber").asLong(),
                given.get("salt").asString(),
                given.get("signature").asString()));
    }

    private static String solve(Challenges.Challenge challenge) {
        try {
            var solution = Altcha.solveChallenge(
                    challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0);
            return payload(challenge, solution.number, challenge.signature());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String payload(Challenges.Challenge challenge, long number, String signature) {
        byte[] json = new JsonMapper()
                .writeValueAsBytes(Map.of(
                        "algorithm", challenge.algorithm(),
                        "challenge", challenge.challenge(),
                        "number", number,
                        "salt", challenge.salt(),
                        "signature", signature));
        return Base64.getEncoder().encodeToString(json);
    }

    /** The team's mailbox is shared by all tests: the company is this one's own. */
    private MimeMessage mailOf(String company) {
        await().until(() -> !mailsOf(company).isEmpty());
        return mailsOf(company).getFirst();
    }

    private List<MimeMessage> mailsOf(String company) {
        return mailboxes.of(MSP).stream()
                .filter(mail -> ReadMail.subject(mail).contains(company))
                .toList();
    }
}
