package dev.porchlight.e2e.attachment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@PortalTest
class AttachmentsTest {

    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000" + "1f15c4890000000d49444154789c63"
                    + "f8cfc0f01f0005000201" + "a5f645400000000049454e44ae426082");
    private static final int LIMIT = 25 * 1024 * 1024;

    private final Portal portal;
    private final Cast cast;

    AttachmentsTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private JsonNode attached(String name, String type, byte[] content) {
        JsonNode file =
                portal.as(cast.user()).upload(name, type, content).expect(201).json();
        Ticket.open(
                portal,
                cast.user(),
                Unique.words("With a file"),
                Map.of("attachmentIds", List.of(file.get("id").asString())));
        return file;
    }

    private Answer download(JsonNode file) {
        return portal.as(cast.user())
                .get("/api/attachments/" + file.get("id").asString())
                .expect(200);
    }

    @Test
    void a_file_comes_back_as_it_was_and_only_as_a_download(Browsing browsing) throws IOException {
        String name = "Rückmeldung März.txt";
        byte[] content = "Ä, ö and ü".getBytes(StandardCharsets.UTF_8);
        ReportPage report = ReportPage.open(browsing.as(cast.user()));
        report.write(Unique.words("File"), "attached")
                .weigh("low", "low")
                .attach(new FilePayload(name, "text/plain", content));
        report.submit();
        report.link("Open ticket #" + report.number()).click();

        TicketPage ticket = new TicketPage(report.page());
        Download download =
                ticket.page().waitForDownload(() -> ticket.download(name).click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        assertThat(Files.readAllBytes(download.path())).isEqualTo(content);
    }

    @Test
    void a_script_that_calls_itself_a_picture_is_known_for_what_it_is() {
        byte[] html = "<!doctype html><script>alert(document.domain)</script>".getBytes(StandardCharsets.UTF_8);
        Answer uploaded = portal.as(cast.user()).upload("holiday.png", "image/png", html);
        if (uploaded.ok()) {
            assertThat(uploaded.json().get("type").asString()).doesNotStartWith("image/");
            requireHarmless(download(attached("holiday.png", "image/png", html)));
        } else {
            uploaded.expectProblem(uploaded.status());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, text/html, <script>alert(1)</script>",
        "drawing.svg, image/svg+xml, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "code.js, text/javascript, alert(1)"
    })
    void what_could_run_is_never_shown_in_the_page(String name, String type, String content) {
        requireHarmless(download(attached(name, type, content.getBytes(StandardCharsets.UTF_8))));
    }

    private static void requireHarmless(Answer answer) {
        assertThat(answer.header("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition).startsWith("attachment"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .containsAnyOf("sandbox", "default-src 'none'", "script-src 'self'"));
    }

    @Test
    void a_picture_is_a_picture_whatever_it_calls_itself() {
        JsonNode file = attached("photo.bin", "application/octet-stream", PNG);
        assertThat(file.get("type").asString()).isEqualTo("image/png");
        requireHarmless(download(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../etc/passwd", "..\\..\\boot.ini", "C:\\temp\\a.txt", "a/b/c.txt", "nul\u0000byte.txt"})
    void tricks_in_names_leave_a_plain_name(String name) {
        JsonNode file = portal.as(cast.user())
                .upload(name.replace("\u0000", "%00"), "text/plain", "x".getBytes())
                .expect(201)
                .json();
        assertThat(file.get("name").asString())
                .doesNotContain("/", "\\", "..", "\u0000")
                .isNotBlank();
    }

    @Test
    void an_empty_file_is_refused() {
        Answer empty = portal.as(cast.user()).upload("empty.txt", "text/plain", new byte[0]);
        assertThat(empty.status()).as(empty.toString()).isBetween(400, 422);
        empty.expectProblem(empty.status());
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_words() {
        portal.as(cast.user())
                .upload("film.mp4", "video/mp4", new byte[LIMIT + 1024])
                .expectProblem(413);
    }

    @Test
    void the_form_says_so_before_anything_is_sent(Browsing browsing, @TempDir Path folder) throws IOException {
        ReportPage report = ReportPage.open(browsing.as(cast.colleague()));
        report.attach(Files.write(folder.resolve("film.mp4"), new byte[LIMIT + 1]));
        assertThat(report.alert()).containsText("This file is larger than");
        report.button("Remove film.mp4").click();
        assertThat(report.alert()).hasCount(0);
    }

    @Test
    void a_request_without_a_file_names_what_is_missing() {
        Answer answer = portal.as(cast.user()).post("/api/attachments", Map.of());
        assertThat(answer.status()).as(answer.toString()).isIn(400, 415);
        answer.expectProblem(answer.status());
    }

    @Test
    void nobody_but_the_uploader_can_use_an_upload_that_is_not_attached_yet() {
        String file = portal.as(cast.user())
                .upload("draft.txt", "text/plain", "mine".getBytes())
                .expect(201)
                .json()
                .get("id")
                .asString();
        portal.as(cast.colleague()).get("/api/attachments/" + file).expectProblem(404);
        portal.as(cast.outsider()).get("/api/attachments/" + file).expectProblem(404);
        Ticket ticket = Ticket.open(portal, cast.colleague(), Unique.words("Not my file"));
        Answer answer = portal.as(cast.colleague())
                .post(ticket.path() + "/attachments", Map.of("attachmentIds", List.of(file)));
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
        portal.api().get("/api/attachments/" + file).expectProblem(401);
    }

    @Test
    void a_comment_carries_files_too(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Screenshots"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().fill("See here");
        var chooser = page.page()
                .waitForFileChooser(() -> page.find(AriaRole.BUTTON, java.util.regex.Pattern.compile("^Attach files"))
                        .click());
        chooser.setFiles(new FilePayload("screen.png", "image/png", PNG));
        assertThat(page.find(AriaRole.PROGRESSBAR, java.util.regex.Pattern.compile("screen")))
                .hasCount(0);
        page.button("Send comment").click();
        assertThat(page.conversation().getByText("screen.png")).isVisible();
    }
}
