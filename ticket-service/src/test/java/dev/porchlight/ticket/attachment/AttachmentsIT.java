package dev.porchlight.ticket.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Clamd;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class AttachmentsIT extends World {

    @Autowired
    BlobStore blobs;

    @Test
    void aFileIsADownloadForThoseWhoMayOpenItsTicket() {
        Tokens.Contact requester = known("Robin");
        Tokens.Contact colleague = known("Casey");
        Answer file = as(requester).upload("/api/attachments", "Größe 1.png", "text/html", PNG);
        assertThat(file.status()).isEqualTo(201);
        assertThat(file.json().get("name").asString()).isEqualTo("Größe 1.png");
        assertThat(file.json().get("type").asString()).isEqualTo("image/png");
        assertThat(file.json().get("size").asInt()).isEqualTo(PNG.length);
        String path = "/api/attachments/" + file.id();
        assertThat(as(requester).get(path).status()).isEqualTo(200);
        assertThat(as(colleague).get(path).status()).isEqualTo(404);
        assertThat(asAgent().get(path).status()).isEqualTo(404);

        Map<String, Object> report = newTicket("With a picture");
        report.put("attachmentIds", List.of(file.id()));
        report.put("followerIds", List.of(colleague.id()));
        Answer opened = opened(as(requester).post("/api/tickets", report));

        Answer download = as(colleague).get(path);
        assertThat(download.bytes()).isEqualTo(PNG);
        assertThat(download.header("Content-Type")).isEqualTo("image/png");
        assertThat(download.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Gr%C3%B6%C3%9Fe%201.png");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).contains("sandbox");
        assertThat(download.header("Cache-Control")).contains("no-store", "private");
        assertThat(asAgent().get(path).status()).isEqualTo(200);
        assertThat(as(Tokens.Contact.at(harbour)).get(path).status()).isEqualTo(404);
        assertThat(as(Tokens.Contact.at(UUID.randomUUID()).seeing("organisation"))
                        .get(path)
                        .status())
                .isEqualTo(404);
        assertThat(anybody.as(Tokens.machine()).get(path).status()).isEqualTo(403);

        assertThat(as(requester)
                        .get("/api/tickets/" + opened.id())
                        .json()
                        .get("attachments")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Größe 1.png");
    }

    @Test
    void filesComeWithCommentsAndByThemselves() {
        Tokens.Contact requester = known("Robin");
        String ticket = "/api/tickets/" + open(requester, "More files").id();
        Answer one = upload(requester, "one.txt");
        Answer two = upload(requester, "two.txt");
        as(requester).post(ticket + "/comments", Map.of("text", "Look", "attachmentIds", List.of(one.id())));
        Answer attached = as(requester).post(ticket + "/attachments", Map.of("attachmentIds", List.of(two.id())));
        assertThat(attached.status()).isEqualTo(204);
        var seen = as(requester).after(attached).get(ticket).json();
        assertThat(seen.get("attachments").valueStream().map(f -> f.get("name").asString()))
                .containsExactly("one.txt", "two.txt");
        assertThat(seen.get("timeline").get(2).get("kind").asString()).isEqualTo("attached");
    }

    @Test
    void aPictureAloneIsAComment() {
        Tokens.Contact requester = known("Robin");
        String ticket = "/api/tickets/" + open(requester, "See for yourself").id();
        Answer picture = as(requester).upload("/api/attachments", "screen.png", "image/png", PNG);
        Answer added = as(requester).post(ticket + "/comments", Map.of("attachmentIds", List.of(picture.id())));
        assertThat(added.status()).isEqualTo(201);
        var comment =
                as(requester).after(added).get(ticket).json().get("timeline").get(1);
        assertThat(comment.get("kind").asString()).isEqualTo("comment");
        assertThat(comment.get("attachments").get(0).get("name").asString()).isEqualTo("screen.png");
        assertThat(as(requester)
                        .post(ticket + "/comments", Map.of("attachmentIds", List.of()))
                        .pointers())
                .containsExactly("/text");
    }

    @Test
    void aFileComesInPieces() {
        Tokens.Contact requester = known("Robin");
        String first = "/api/attachments?upload=" + UUID.randomUUID() + "&size=10&from=";
        Answer begun = as(requester).upload(first + 0, "notes.txt", "text/plain", "Hello".getBytes(UTF_8));
        assertThat(begun.status()).isEqualTo(202);
        Answer whole = as(requester).upload(first + 5, "notes.txt", "text/plain", "World".getBytes(UTF_8));
        assertThat(whole.status()).isEqualTo(201);
        assertThat(as(requester).get("/api/attachments/" + whole.id()).text()).isEqualTo("HelloWorld");
        assertThat(as(requester)
                        .upload(first + 5, "notes.txt", "text/plain", "World".getBytes(UTF_8))
                        .id())
                .isEqualTo(whole.id());
        Answer gap = as(requester)
                .upload(
                        "/api/attachments?upload=" + UUID.randomUUID() + "&size=10&from=5",
                        "notes.txt",
                        "text/plain",
                        "World".getBytes(UTF_8));
        assertThat(gap.status()).isEqualTo(409);
        assertThat(gap.problem()).isEqualTo("pieces-missing");
        assertThat(as(requester)
                        .upload("/api/attachments?upload=no&from=x", "notes.txt", "text/plain", "World".getBytes(UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFileIsBoundOnceAndByItsUploader() {
        Tokens.Contact requester = known("Robin");
        Tokens.Contact colleague = known(Tokens.Contact.at(harbour).seeing("organisation"));
        String ticket = "/api/tickets/" + open(requester, "Whose file").id();
        Answer file = upload(requester, "mine.txt");
        Map<String, Object> bind = Map.of("attachmentIds", List.of(file.id()));
        assertThat(as(colleague).post(ticket + "/attachments", bind).pointers()).containsExactly("/attachmentIds/0");
        assertThat(asAgent().post(ticket + "/attachments", bind).pointers()).containsExactly("/attachmentIds/0");
        assertThat(as(requester).post(ticket + "/attachments", bind).status()).isEqualTo(204);
        assertThat(as(requester).post(ticket + "/attachments", bind).pointers()).containsExactly("/attachmentIds/0");
    }

    @Test
    void aRefusedCommandLeavesItsFilesFree() {
        Tokens.Contact requester = known("Robin");
        Answer file = upload(requester, "again.txt");
        String ticket = "/api/tickets/" + open(requester, "Half").id();
        assertThat(as(requester)
                        .post(ticket + "/attachments", Map.of("attachmentIds", List.of(file.id(), UUID.randomUUID())))
                        .pointers())
                .containsExactly("/attachmentIds/1");
        assertThat(as(requester)
                        .post(ticket + "/attachments", Map.of("attachmentIds", List.of(file.id())))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whatIsNoProperFileIsRefused() {
        Tokens.Contact requester = known("Robin");
        assertThat(as(requester)
                        .upload("/api/attachments", "a.txt", "text/plain", new byte[0])
                        .pointers())
                .containsExactly("file");
        Answer lie = as(requester).upload("/api/attachments", "a.png", "image/png", "#!/bin/sh\nrm".getBytes(UTF_8));
        assertThat(lie.status()).isEqualTo(400);
        assertThat(lie.pointers()).containsExactly("file");
        Answer huge = as(requester).upload("/api/attachments", "a.bin", "image/png", new byte[26_000_000 + 500_000]);
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.problem()).isEqualTo("file-too-large");
        assertThat(as(requester)
                        .upload("/api/attachments", "../../a.txt", "text/plain", "a".getBytes(UTF_8))
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("a.txt");
        Answer noFile = as(requester)
                .send(as(requester)
                        .request("/api/attachments")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\na\r\n--x--\r\n")));
        assertThat(noFile.pointers()).containsExactly("file");
        Answer broken = as(requester)
                .send(as(requester)
                        .request("/api/attachments")
                        .header("Content-Type", "multipart/form-data")
                        .POST(BodyPublishers.ofString("rubbish")));
        assertThat(broken.status()).isEqualTo(400);
        assertThat(as(requester).post("/api/attachments", "{}").status()).isEqualTo(415);
    }

    @Test
    void whatIsInfectedIsRefusedKeptApartAndGivenToNobody() throws IOException {
        Clamd.assumeInstalled();
        Tokens.Contact requester = known("Robin");
        Answer refused =
                as(requester).upload("/api/attachments", "invoice.txt", "text/plain", Clamd.EICAR.getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("file");
        assertThat(asAgent().get("/api/quarantined-files").text()).contains("invoice.txt", Clamd.EICAR_NAME);
        assertThat(as(requester).get("/api/quarantined-files").status()).isEqualTo(403);
        assertThat(refused.text()).contains(Clamd.EICAR_NAME);

        UUID kept = jdbc.sql("select id from upload where uploader_id = ? and infection = ?")
                .params(requester.id().toString(), Clamd.EICAR_NAME)
                .query(UUID.class)
                .single();
        var told = events.of("ticket", kept, all -> !all.isEmpty()).getFirst();
        assertThat(told.type()).isEqualTo("porchlight.ticket.FileQuarantined.v1");
        assertThat(told.body().get("infection").asString()).isEqualTo(Clamd.EICAR_NAME);
        assertThat(told.headers().get("ce_actorid")).isEqualTo(requester.id().toString());
        assertThat(blobs.get("quarantine/" + kept)).isPresent();
        assertThat(blobs.get("uploads/" + kept)).isEmpty();
        assertThat(as(requester).get("/api/attachments/" + kept).status()).isEqualTo(404);
        String ticket = "/api/tickets/" + open(requester, "With a worm").id();
        assertThat(as(requester)
                        .post(ticket + "/attachments", Map.of("attachmentIds", List.of(kept)))
                        .pointers())
                .containsExactly("/attachmentIds/0");
    }

    /** A photograph lying on its side, with a place in it: upright, it is as high as it was wide. */
    @Test
    void aPictureIsShownUprightAndWithoutWhatElseStoodInTheFile() throws IOException {
        Tokens.Contact requester = known("Robin");
        byte[] photograph = Photograph.lyingWithAPlaceInIt(400, 300);
        assertThat(new String(photograph, ISO_8859_1)).contains(Photograph.PLACE);
        Answer file = as(requester).upload("/api/attachments", "photo.jpg", "image/jpeg", photograph);
        Answer ticket = as(requester).post("/api/tickets", withFile(file.id()));
        assertThat(ticket.status()).isEqualTo(201);

        Answer shown = as(requester).after(ticket).get("/api/attachments/" + file.id() + "/picture");
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(new String(shown.bytes(), ISO_8859_1)).doesNotContain(Photograph.PLACE);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(300, 400);
        BufferedImage thumbnail = ImageIO.read(new ByteArrayInputStream(as(requester)
                .get("/api/attachments/" + file.id() + "/picture?thumbnail=true")
                .bytes()));
        assertThat(List.of(thumbnail.getWidth(), thumbnail.getHeight())).containsExactly(240, 320);

        Answer text = upload(requester, "no picture.txt");
        assertThat(as(requester)
                        .get("/api/attachments/" + text.id() + "/picture")
                        .status())
                .isEqualTo(404);
        assertThat(as(known(Tokens.Contact.at(UUID.randomUUID())))
                        .get("/api/attachments/" + file.id() + "/picture")
                        .status())
                .isEqualTo(404);
    }

    private static Map<String, Object> withFile(UUID file) {
        Map<String, Object> ticket = newTicket("With a picture");
        ticket.put("details", "<p><img src=\"/api/attachments/" + file + "/picture\" alt=\"photo.jpg\"></p>");
        ticket.put("attachmentIds", List.of(file));
        return ticket;
    }

    private Answer upload(Tokens.Contact by, String name) {
        return as(by).upload("/api/attachments", name, "text/plain", name.getBytes(UTF_8));
    }
}
