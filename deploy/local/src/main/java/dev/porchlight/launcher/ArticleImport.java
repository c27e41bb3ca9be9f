package dev.porchlight.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the portal made of a folder of articles, as {@code /api/article-imports} answers. */
record ArticleImport(JsonNode answer) {

    static final String PATH = "/api/article-imports";

    /** Ids of what is there now, by path. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        articles()
                .filter(article -> !refused(article))
                .forEach(article -> ids.put(
                        article.get("path").asString(), article.get("id").asString()));
        return ids;
    }

    long refused() {
        return articles().filter(ArticleImport::refused).count();
    }

    /** A line for each article, and one that counts them. */
    String text() {
        String lines = articles().map(ArticleImport::line).collect(Collectors.joining());
        return lines
                + Stream.of("created", "updated", "unchanged", "refused")
                        .map(outcome -> count(outcome) + " " + outcome)
                        .collect(Collectors.joining(", "));
    }

    private static String line(JsonNode article) {
        String number = refused(article) ? "" : "#" + article.get("number").asLong();
        String problem = refused(article) ? ": " + article.path("problem").asString("") : "";
        return "%-10s %-7s %s%s%n"
                .formatted(
                        article.get("outcome").asString(),
                        number,
                        article.get("path").asString(),
                        problem);
    }

    private long count(String outcome) {
        return articles()
                .filter(article -> article.get("outcome").asString().equals(outcome))
                .count();
    }

    private static boolean refused(JsonNode article) {
        return article.get("outcome").asString().equals("refused");
    }

    private Stream<JsonNode> articles() {
        return answer.get("articles").valueStream();
    }
}
