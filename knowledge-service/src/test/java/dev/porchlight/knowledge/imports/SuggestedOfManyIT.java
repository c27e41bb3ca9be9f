package dev.porchlight.knowledge.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.ServiceIT;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people begin to report, each with the article that helps them, asked of the demo world's knowledge base: it is as
 * many articles about as many things as a small provider has.
 */
@ServiceIT
class SuggestedOfManyIT extends ImportingWorld {

    private static final Path ARTICLES = Path.of("../deploy/local/src/main/resources/demo/articles");

    private static final Map<String, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry(
                    "The printer will not print",
                    List.of(
                            "printer not working",
                            "cant print anything",
                            "Hello, my pritner is not working since this morning")),
            Map.entry(
                    "I have forgotten my password",
                    List.of("password not working", "forgot my password", "I need a new password please")),
            Map.entry(
                    "Nobody hears me, or I hear nobody, in Teams",
                    List.of("teams no sound", "nobody can hear me in teams")),
            Map.entry(
                    "Forward your calls in Teams", List.of("forward my calls to my mobile", "how do I forward calls")),
            Map.entry("The VPN disconnects again and again", List.of("vpn keeps disconnecting", "VPN disconnects")),
            Map.entry("Connect to the VPN", List.of("how do I connect to the vpn", "vpn not connecting")),
            Map.entry("My computer is slow", List.of("computer very slow today", "my computer is really slow")),
            Map.entry("Updates and restarts", List.of("computer restarts for updates all the time", "windows updates")),
            Map.entry(
                    "The second screen stays dark, or the dock does nothing",
                    List.of("second screen not working", "docking station dock nothing on screen")),
            Map.entry(
                    "Outlook will not open or keeps asking for a password",
                    List.of("outlook will not open", "outlook keeps asking for my password")),
            Map.entry("My mailbox is nearly full", List.of("mailbox full", "my mailbox is full")),
            Map.entry("Automatic replies while you are away", List.of("set up automatic reply", "automatic replies")),
            Map.entry(
                    "Work email on your phone or tablet",
                    List.of("email on my phone not working", "set up work email on new phone")),
            Map.entry(
                    "Working with a shared mailbox", List.of("access to shared mailbox", "shared mailbox not working")),
            Map.entry(
                    "Get back a deleted or overwritten file",
                    List.of("I deleted a file by mistake", "file has been overwritten", "get back deleted files")),
            Map.entry("What OneDrive's little symbols mean", List.of("onedrive symbols", "onedrive not working")),
            Map.entry("Share a file without sending it", List.of("how do I share a file")),
            Map.entry(
                    "My laptop or phone is lost or stolen",
                    List.of("lost my laptop on the train", "my phone was stolen")),
            Map.entry("How to recognise a phishing email", List.of("got a phishing email", "is this email phishing")),
            Map.entry("I clicked on something I should not have", List.of("I clicked on a link in an email")),
            Map.entry("Somebody new is starting", List.of("new person starting on monday")),
            Map.entry("Somebody is leaving", List.of("somebody is leaving the company")),
            Map.entry(
                    "Ask for a program, a licence or access", List.of("I need a licence", "need access to a program")),
            Map.entry("Moving the Authenticator to a new phone", List.of("new phone authenticator")));

    /** Of these nothing is known, and something that sounds alike would be noise. */
    private static final List<String> NOBODY_KNOWS = List.of(
            "not working",
            "it is broken please help",
            "something went wrong again",
            "kettle descaling",
            "working today");

    @Test
    void theRightArticleIsAmongTheFirstThree() throws IOException {
        imported(demoWorld());
        int asked = 0;
        List<String> missed = new ArrayList<>();
        for (var entry : QUESTIONS.entrySet()) {
            for (String question : entry.getValue()) {
                asked++;
                List<String> suggested = suggested(question);
                if (!suggested.contains(entry.getKey())) {
                    missed.add(question + " → " + suggested);
                }
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(asked * 15 / 100);
        for (String question : NOBODY_KNOWS) {
            assertThat(suggested(question)).as(question).isEmpty();
        }
        for (String question : List.of("printer not working", "teams not working", "password not working")) {
            assertThat(suggested(question)).as(question).doesNotContain("Working from abroad");
        }
    }

    /** But for what belongs to organisations that are not here. */
    private static Zip demoWorld() throws IOException {
        Zip zip = new Zip();
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = ARTICLES.relativize(file).toString();
                if (!path.startsWith("For Your Organisation")) {
                    zip.with(path, Files.readAllBytes(file));
                }
            }
        }
        return zip;
    }

    private List<String> suggested(String text) {
        return titles(asCustomer().get("/api/articles/suggestions?text=" + URLEncoder.encode(text, UTF_8)));
    }
}
