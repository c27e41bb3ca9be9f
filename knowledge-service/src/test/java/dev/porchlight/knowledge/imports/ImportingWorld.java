package dev.porchlight.knowledge.imports;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Brings folders in, each test with a category of its own, so that paths, and with them articles, are its own. */
abstract class ImportingWorld extends World {

    final String category = unique("Imported");
    final String folder = category + "/Printers/";

    JsonNode imported(Zip zip) {
        return imported(zip.bytes());
    }

    JsonNode imported(byte[] archive) {
        return imported(asAgent(), archive);
    }

    JsonNode imported(Api by, byte[] archive) {
        Answer answer = sound(post(by, archive));
        if (answer.header("Portal-Position") != null) {
            shown(answer);
        } else {
            // One that took long had begun before there was a position to tell. Views show what happened in its order.
            draft(unique("Afterwards"));
        }
        return answer.json().get("articles");
    }

    static Answer post(Api by, byte[] archive) {
        return by.upload("/api/article-imports", "a.zip", "application/zip", archive);
    }

    static List<String> outcomes(JsonNode articles) {
        return articles.valueStream()
                .map(article -> article.get("outcome").asString())
                .toList();
    }

    static String pathOf(JsonNode articles, int index) {
        return "/api/articles/" + UUID.fromString(articles.get(index).get("id").asString());
    }

    static String draftOf(JsonNode articles, int index) {
        return pathOf(articles, index) + "/draft";
    }
}
