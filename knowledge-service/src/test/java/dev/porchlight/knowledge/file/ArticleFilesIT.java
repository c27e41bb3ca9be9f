package dev.porchlight.knowledge.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class ArticleFilesIT extends World {

    private static final String FILES = "/api/article-files";

    @Test
    void picturesAreShownInThePage() {
        Answer picture = upload("button.png", PNG);
        publish(showing(picture.id()));
        Answer shown = asCustomer().get(FILES + "/" + picture.id());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.bytes()).isEqualTo(PNG);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
    }

    @Test
    void pagesKnowHowLargeAPictureIsBeforeItComes() throws IOException {
        UUID picture = upload("screen.png", picture("png", 64, 48)).id();
        UUID photograph =
                upload("photograph.jpg", onItsSide(picture("jpg", 64, 48))).id();
        UUID form = upload("form.txt", "Form".getBytes(UTF_8)).id();
        Map<String, Object> text = newArticle("Three files");
        text.put("markdown", inText(picture) + inText(photograph) + inText(form));
        String article = "/api/articles/" + publish(text).id();
        for (int time = 1; time <= 2; time++) {
            assertThat(asCustomer().get(article).json().get("html").asString())
                    .contains("\"" + FILES + "/" + picture + "\" width=\"64\" height=\"48\"")
                    .contains("\"" + FILES + "/" + photograph + "\" width=\"48\" height=\"64\"")
                    .contains("\"" + FILES + "/" + form + "\" alt");
        }
        assertThat(asAgent().get(article + "/editions/1").json().get("html").asString())
                .contains("width=\"64\" height=\"48\"");
        assertThat(asAgent()
                        .post("/api/article-previews", Map.of("markdown", text.get("markdown")))
                        .json()
                        .get("html")
                        .asString())
                .contains("width=\"64\" height=\"48\"");
    }

    @Test
    void everythingElseIsADownload() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8);
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(UTF_8);
        for (Answer file : List.of(
                upload("drawing.svg", svg), upload("page.html", page), upload("form.txt", "Form".getBytes(UTF_8)))) {
            publish(showing(file.id()));
            Answer download = asCustomer().get(FILES + "/" + file.id());
            assertThat(download.status()).isEqualTo(200);
            assertThat(download.header("Content-Disposition")).startsWith("attachment");
            assertThat(download.header("Content-Security-Policy")).contains("sandbox");
        }
    }

    @Test
    void picturesThatAreNoneAreRefused() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8);
        byte[] program = {'M', 'Z', 0, 0};
        assertThat(asAgent().upload(FILES, "a.png", "image/png", svg).pointers())
                .containsExactly("file");
        assertThat(asAgent()
                        .upload(FILES, "a.png", "image/png", "<html></html>".getBytes(UTF_8))
                        .pointers())
                .containsExactly("file");
        assertThat(asAgent().upload(FILES, "a.txt", "text/plain", program).pointers())
                .containsExactly("file");
        assertThat(asAgent().upload(FILES, "a.png", "image/png", new byte[0]).pointers())
                .containsExactly("file");
    }

    @Test
    void attachmentsAreListedAndStayWithTheArticle() {
        UUID form = upload("form.txt", "Form".getBytes(UTF_8)).id();
        Map<String, Object> text = newArticle("With a form");
        text.put("attachmentIds", List.of(form));
        Answer article = publish(text);
        String path = "/api/articles/" + article.id();
        JsonNode attached = asCustomer().get(path).json().get("attachments").get(0);
        assertThat(attached.get("id").asString()).isEqualTo(form.toString());
        assertThat(attached.get("name").asString()).isEqualTo("form.txt");
        assertThat(attached.get("type").asString()).isEqualTo("text/plain");
        assertThat(attached.get("size").asLong()).isEqualTo(4);

        text.put("title", "With the same form, by a colleague");
        Api colleague = anybody.as(Tokens.Agent.technician());
        assertThat(colleague.put(path + "/draft", text).status()).isEqualTo(204);
        text.put("attachmentIds", List.of());
        shown(sound(colleague.put(path + "/draft", text)));
        assertThat(asCustomer().get(FILES + "/" + form).status())
                .as("published still")
                .isEqualTo(200);
        publishAgain(article.id());
        assertThat(asCustomer().get(FILES + "/" + form).status()).isEqualTo(404);
        assertThat(asAgent().get(FILES + "/" + form).status()).isEqualTo(200);
    }

    @Test
    void anotherArticleMayShowTheSamePictureButNotTakeIt() {
        UUID picture = upload("button.png", PNG).id();
        Map<String, Object> first = showing(picture);
        first.put("audience", "agents");
        publish(first);
        assertThat(asCustomer().get(FILES + "/" + picture).status()).isEqualTo(404);
        Map<String, Object> taking = newArticle("Taking");
        taking.put("attachmentIds", List.of(picture));
        assertThat(asAgent().post("/api/articles", taking).pointers()).containsExactly("/attachmentIds/0");
        publish(showing(picture));
        assertThat(asCustomer().get(FILES + "/" + picture).status()).isEqualTo(200);
    }

    @Test
    void whatWaitsIsItsUploadersAlone() {
        UUID picture = upload("button.png", PNG).id();
        Api colleague = anybody.as(Tokens.Agent.technician());
        assertThat(asAgent().get(FILES + "/" + picture).status()).isEqualTo(200);
        assertThat(colleague.get(FILES + "/" + picture).status()).isEqualTo(404);
        assertThat(asCustomer().get(FILES + "/" + picture).status()).isEqualTo(404);
        assertThat(colleague.post("/api/articles", showing(picture)).pointers()).containsExactly("/markdown");
        Map<String, Object> attaching = newArticle("Attaching");
        attaching.put("attachmentIds", List.of(picture));
        assertThat(colleague.post("/api/articles", attaching).pointers()).containsExactly("/attachmentIds/0");
        assertThat(asAgent().post("/api/articles", showing(picture)).status()).isEqualTo(201);
        assertThat(colleague.get(FILES + "/" + picture).status()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedClaimsNothing() {
        UUID picture = upload("button.png", PNG).id();
        Map<String, Object> text = showing(picture);
        text.put("relatedIds", List.of(UUID.randomUUID()));
        assertThat(asAgent().post("/api/articles", text).status()).isEqualTo(400);
        text = showing(picture);
        text.put("attachmentIds", List.of(UUID.randomUUID()));
        assertThat(asAgent().post("/api/articles", text).status()).isEqualTo(400);
        assertThat(jdbc.sql("select owner_id is null from upload where id = ?")
                        .param(picture)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void customersUploadNothing() {
        assertThat(asCustomer().upload(FILES, "a.png", "image/png", PNG).status())
                .isEqualTo(403);
        assertThat(anybody.as(Tokens.machine("knowledge:read"))
                        .upload(FILES, "a.png", "image/png", PNG)
                        .status())
                .isEqualTo(403);
        assertThat(asCustomer().get(FILES + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private static String inText(UUID file) {
        return "![It](" + FILES + "/" + file + ")\n\n";
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** As a telephone writes it that was held upright: EXIF says that it is to be turned by a quarter. */
    private static byte[] onItsSide(byte[] jpeg) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "00060000"
                        + "00000000");
        byte[] turned = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, turned, 2, exif.length);
        System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
        return turned;
    }

    private Answer upload(String name, byte[] bytes) {
        return sound(asAgent().upload(FILES, name, "application/octet-stream", bytes));
    }

    private Map<String, Object> showing(UUID file) {
        Map<String, Object> text = new HashMap<>(newArticle("Showing"));
        text.put("markdown", "![It](" + FILES + "/" + file + ") or [download it](" + FILES + "/" + file + ").");
        return text;
    }
}
