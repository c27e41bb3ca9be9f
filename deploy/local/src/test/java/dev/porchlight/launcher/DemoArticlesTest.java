package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The demo articles hold together: nothing is named that does not exist, and nobody is shown what is not for them. */
class DemoArticlesTest {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Pattern PARTS = Pattern.compile("---\n(.*?)\n---\n(.*)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?![a-z]+:|/|#)([^)]+)\\)");
    private static final Pattern TELEPHONE = Pattern.compile("\\b0\\d{2,4}[ \\d]{6,}");
    private static final int LARGEST_PICTURE = 30 * 1024;

    /** What may stand above an article. */
    private record FrontMatter(
            String title,
            String language,
            String audience,
            List<String> organisations,
            Boolean publish,
            List<String> related) {}

    private record Article(Path path, FrontMatter front, String text) {

        String audience() {
            return front.audience() == null ? "everyone" : front.audience();
        }

        List<Path> linked() {
            return LINK.matcher(text).results().map(found -> at(found.group(1))).toList();
        }

        List<Path> related() {
            return front.related().stream().map(this::at).toList();
        }

        /** What is meant by a path that begins where the article lies. */
        private Path at(String relative) {
            return path.resolveSibling(relative).normalize();
        }
    }

    private final Path folder = Path.of(DemoData.articleFolder());
    private final Map<Path, Article> articles = new TreeMap<>();
    private final List<Path> files = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        for (Path path : new ArticleFolder(folder).files()) {
            if (path.toString().endsWith(".md")) {
                var parts = PARTS.matcher(Files.readString(folder.resolve(path)));
                assertThat(parts.matches()).as("front matter of " + path).isTrue();
                articles.put(
                        path, new Article(path, YAML.readValue(parts.group(1), FrontMatter.class), parts.group(2)));
            } else {
                files.add(path);
            }
        }
    }

    @Test
    void eachLiesInACategoryAndASubjectAndHasATitleOfItsOwn() {
        Set<String> titles = new HashSet<>();
        articles.values().forEach(article -> {
            assertThat(article.path().getNameCount()).as(article.path() + "").isEqualTo(3);
            assertThat(article.front().title()).isNotBlank();
            assertThat(titles.add(article.front().title()))
                    .as(article.front().title())
                    .isTrue();
            assertThat(article.text().split("\\s+").length)
                    .as("words of " + article.path())
                    .isBetween(150, 600);
        });
        Map<Path, Set<Path>> subjects = new TreeMap<>();
        articles.values()
                .forEach(article -> subjects.computeIfAbsent(article.path().getName(0), _ -> new HashSet<>())
                        .add(article.path().getName(1)));
        assertThat(subjects).hasSizeBetween(5, 12);
        assertThat(subjects.values()).allSatisfy(of -> assertThat(of).hasSizeBetween(1, 6));
    }

    @Test
    void relatedArticlesExist() {
        articles.forEach((path, article) -> assertThat(article.related())
                .as(path + "")
                .isSubsetOf(articles.keySet())
                .doesNotHaveDuplicates()
                .doesNotContain(path));
    }

    @Test
    void whatTheyLinkToExistsAndFilesAreSmallAndLinkedTo() throws IOException {
        Set<Path> linked = new HashSet<>();
        articles.values().forEach(article -> linked.addAll(article.linked()));
        assertThat(linked).containsAll(files);
        linked.removeAll(files);
        assertThat(articles.keySet()).containsAll(linked);
        for (Path file : files) {
            assertThat(Files.size(folder.resolve(file))).as(file.toString()).isBetween(1L, (long) LARGEST_PICTURE);
        }
    }

    @Test
    void everyAudienceAndADraftCanBeSeen() {
        Set<String> organisations = organisations();
        articles.forEach((path, article) -> {
            boolean chosen = article.audience().equals("organisations");
            assertThat(article.front().organisations() != null).as(path + "").isEqualTo(chosen);
            if (chosen) {
                assertThat(article.front().organisations()).isNotEmpty().isSubsetOf(organisations);
            }
        });
        assertThat(articles.values()).extracting(Article::audience).containsOnly("everyone", "organisations", "agents");
        assertThat(articles.values().stream()
                        .filter(article -> Boolean.FALSE.equals(article.front().publish())))
                .hasSize(2);
    }

    /** Whoever calls a number from a demo must not reach a stranger. */
    @Test
    void noTelephoneNumberIsInThem() {
        articles.forEach(
                (path, article) -> assertThat(article.text()).as(path + "").doesNotContainPattern(TELEPHONE));
    }

    @Test
    void opinionsAreOfPeopleWhoMayReadTheArticle() throws IOException {
        Map<String, String> organisations = new TreeMap<>();
        DemoData.load().organisations().forEach(organisation -> organisation
                .contacts()
                .forEach(contact -> organisations.put(contact.email(), organisation.name())));
        Set<List<String>> given = new HashSet<>();
        for (DemoData.Opinion opinion : DemoData.opinions()) {
            Article article = articles.get(Path.of(opinion.article()));
            assertThat(article).as(opinion.article()).isNotNull();
            assertThat(organisations).containsKey(opinion.by());
            assertThat(article.front().publish()).isNotEqualTo(false);
            assertThat(article.audience()).isNotEqualTo("agents");
            if (article.audience().equals("organisations")) {
                assertThat(article.front().organisations()).contains(organisations.get(opinion.by()));
            }
            assertThat(given.add(List.of(opinion.by(), opinion.article()))).isTrue();
        }
    }

    private static Set<String> organisations() {
        return new HashSet<>(DemoData.load().organisations().stream()
                .map(DemoData.Organisation::name)
                .toList());
    }
}
