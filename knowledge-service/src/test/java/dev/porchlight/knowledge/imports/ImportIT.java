package dev.porchlight.knowledge.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class ImportIT extends ImportingWorld {

    @Test
    void aFolderBecomesArticles() {
        organisation(category + " Ltd");
        JsonNode articles = imported(new Zip()
                .with(folder + "setup.md", """
                        ---
                        title: Setting up a printer
                        language: en-US
                        organisations: [%1$s Ltd]
                        related: [drivers.md, ../Mail/yes.md]
                        tags: [whatever, others: write]
                        ---
                        # Setting up a printer

                        Press ![the button](pictures/on%%20off.png), read [the form](form.txt "Form"),
                        see [drivers](./drivers.md#windows) and [the web](https://example.com).
                        """.formatted(category))
                .with(folder + "drivers.md", "# Drivers\r\n\r\nSee [setup](setup.md).\n\n[x]: form.txt\n\nThe [x].")
                .with(folder + "pictures/on off.png", PNG)
                .with(folder + "form.txt", "Form")
                .with(category + "/Mail/yes.md", "\ufeff---\ntitle: Yes\naudience: agents\npublish: false\n---\nText")
                .with(category + "/Mail/no-title_at-all.md", "Text only"));
        assertThat(articles.valueStream().map(article -> article.get("outcome").asString()))
                .containsOnly("created");
        assertThat(articles.valueStream().map(article -> article.get("title").asString()))
                .containsExactly("no title at all", "Yes", "Drivers", "Setting up a printer");

        JsonNode setup = asAgent().get(draftOf(articles, 3)).json();
        assertThat(setup.get("category").get("name").asString()).isEqualTo(category);
        assertThat(setup.get("subject").get("name").asString()).isEqualTo("Printers");
        assertThat(setup.get("language").asString()).isEqualTo("en-US");
        assertThat(setup.get("audience").asString()).isEqualTo("organisations");
        assertThat(setup.get("organisations").get(0).get("name").asString()).isEqualTo(category + " Ltd");
        assertThat(setup.get("related").valueStream().map(related -> related.get("title")
                        .asString()))
                .containsExactly("Drivers", "Yes");
        assertThat(setup.get("state").asString()).isEqualTo("published");
        String markdown = setup.get("markdown").asString();
        assertThat(markdown)
                .doesNotContain("# Setting up")
                .containsPattern("!\\[the button]\\(/api/article-files/[0-9a-f-]{36}\\),")
                .containsPattern("\\[the form]\\(/api/article-files/[0-9a-f-]{36} \"Form\"\\)")
                .contains("[drivers](/articles/" + articles.get(2).get("number") + ")")
                .contains("[the web](https://example.com)");
        String picture = markdown.replaceAll("(?s).*button]\\((.*?)\\).*", "$1");
        assertThat(asAgent().get(picture).bytes()).isEqualTo(PNG);

        JsonNode drivers = asCustomer().get(pathOf(articles, 2)).json();
        assertThat(drivers.get("html").asString())
                .contains("href=\"/articles/" + articles.get(3).get("number") + "\"")
                .containsPattern("<a href=\"/api/article-files/[0-9a-f-]{36}\" rel=\"noopener\">x</a>");
        JsonNode yes = asAgent().get(draftOf(articles, 1)).json();
        assertThat(yes.get("state").asString()).isEqualTo("draft");
        assertThat(yes.get("audience").asString()).isEqualTo("agents");
    }

    @Test
    void oneThatIsRefusedDoesNotKeepTheOthers() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8);
        JsonNode articles = imported(new Zip()
                .with(folder + "a-long.md", "# " + "x".repeat(151) + "\n\nText")
                .with(folder + "b-picture.md", "![gone](gone.png)")
                .with(folder + "c-lie.md", "![lie](lie.png)")
                .with(folder + "lie.png", svg)
                .with(folder + "d-related.md", "---\nrelated: nothing.md\n---\nText")
                .with(folder + "e-organisation.md", "---\norganisations: [Nobody and Sons]\n---\nText")
                .with(folder + "f-audience.md", "---\naudience: cats\n---\nText")
                .with(folder + "g-yaml.md", "---\ntitle: [\n---\nText")
                .with(folder + "h-latin.md", "Gr\u00f6\u00dfe".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .with(folder + "i-huge.md", "x".repeat(500_001))
                .with(folder + "j-java.md", "---\ntitle: !!javax.script.ScriptEngineManager [a]\n---\nText")
                .with(folder + "k-bomb.md", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nText")
                .with(folder + "l-control.md", "---\ntitle: \"a\u0001b\"\n---\nText")
                .with(folder + "m-publish.md", "---\npublish: maybe\n---\nText")
                .with(folder + "ma-invisible.md", "# \u202e \n\nText")
                .with(folder + "mb-empty.md", "# Nothing to read")
                .with(folder + "n-language.md", "---\nlanguage: Klingon\n---\nText")
                .with(folder + "o-deep/too/deep.md", "Text")
                .with(category + "/shallow.md", "Text")
                .with(folder + "p-table.md", "|a".repeat(300) + "|\n" + "|-".repeat(300) + "|\n" + "|a\n".repeat(9_999))
                .with(folder + "z-sound.md", "# Sound\n\n![x](" + "../Printers/x.png) [table](p-table.md)")
                .with(folder + "x.png", PNG));
        assertThat(outcomes(articles).subList(0, 18)).containsOnly("refused");
        assertThat(articles.valueStream()
                        .filter(article -> article.get("outcome").asString().equals("created"))
                        .map(article -> article.get("title").asString()))
                .containsExactly("Sound");
        assertThat(articles.valueStream().map(article -> article.get("problem").asString("")))
                .containsExactly(
                        "title must have at most 150 characters",
                        "shows a picture that is not in the archive: gone.png",
                        folder + "lie.png is named lie.png, but is not what this name says",
                        "related names what is not in the archive: nothing.md",
                        "organisations has none called Nobody and Sons",
                        "audience must be everyone, organisations or agents",
                        "front matter is not YAML of the form expected",
                        "is not a text in UTF-8",
                        "is too large for a text",
                        "front matter is not YAML of the form expected",
                        "front matter is not YAML of the form expected",
                        "front matter is not YAML of the form expected",
                        "publish must be true or false",
                        "title is required",
                        "holds no text that could be published",
                        "language must be a language's tag, such as en-GB",
                        "lies in no subject's folder in a category's folder",
                        "markdown has tables with more than 20,000 cells",
                        "",
                        "lies in no subject's folder in a category's folder");
        assertThat(articles.get(0).get("id").isNull()).isTrue();
        assertThat(asAgent().get(draftOf(articles, 18)).json().get("markdown").asString())
                .endsWith("[table](p-table.md)");
        assertThat(articles.get(18).get("path").asString()).isEqualTo(folder + "z-sound.md");
    }

    @Test
    void aFolderAboveAndWhatComputersLeaveIsPassedOver() {
        JsonNode articles = imported(new Zip()
                .with("handbook/", new byte[0])
                .with("handbook/" + folder + "Gro\u0308\u00dfe.md", "# A\n\n![x](Bilder/Gr\u00f6\u00dfe.png)")
                .with("handbook/" + folder + "Bilder/Gro\u0308\u00dfe.png", PNG)
                .with("handbook/README.txt", "Read me")
                .with("handbook/" + folder + ".hidden.md", "Text")
                .with("__MACOSX/handbook/" + folder + "._a.md", "Text"));
        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).get("path").asString()).isEqualTo(folder + "Gr\u00f6\u00dfe.md");
        assertThat(outcomes(articles)).containsExactly("created");
    }

    @Test
    void hostileTextsBecomeHarmlessArticles() {
        JsonNode articles = imported(new Zip()
                .with(
                        folder + "a.md",
                        "<script>x()</script>\n\n[a](javascript:x()) ![b](data:image/png;base64,AA)"
                                + " [c](../../../../etc/passwd) [d](/etc/passwd) [e](%2e%2e/%2e%2e/%2e%2e/x)"
                                + " ![f](https://evil.example/x.png) [g](%zz)")
                .with(folder + "b.md", "> ".repeat(20_000) + "deep")
                .with(folder + "c.md", "# [c](" + "x".repeat(200) + ")\n\nText"));
        assertThat(outcomes(articles)).containsOnly("created");
        assertThat(asCustomer().get(pathOf(articles, 0)).json().get("html").asString())
                .isEqualTo("\n<p>a [b] c d e [f] g</p>\n");
        assertThat(articles.get(0).get("notShown").valueStream().map(JsonNode::asString))
                .contains("https://evil.example/x.png");
    }

    @Test
    void onlyTheServiceTeamImports() {
        byte[] archive = new Zip().with(folder + "a.md", "Text").bytes();
        for (Api other : List.of(asCustomer(), anybody.as(Tokens.machine("knowledge:read")))) {
            assertThat(post(other, archive).status()).isEqualTo(403);
        }
        assertThat(outcomes(imported(anybody.as(Tokens.machine("knowledge:write")), archive)))
                .containsExactly("created");
    }
}
