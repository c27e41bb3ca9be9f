package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills the knowledge base, and lets customers read in it and say what they think.
 *
 * @param people by email
 */
record DemoArticles(Map<String, DemoPerson> people) {

    private static final String AUTHOR = "agent@northgate.example";
    private static final Instant WRITTEN = Instant.now().minus(Duration.ofDays(60));
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(500);

    void add() throws IOException, InterruptedException {
        Map<String, String> ids = imported().ids();
        for (DemoData.Opinion opinion : DemoData.opinions()) {
            DemoPerson by = people.get(opinion.by());
            String article = "/api/articles/" + ids.get(opinion.article());
            by.get(article);
            Map<String, Object> body = new HashMap<>(Map.of("helpful", opinion.helpful()));
            body.put("comment", opinion.comment());
            by.put(article + "/opinion", body);
        }
    }

    /** An article for an organisation is refused until the knowledge base has heard of that organisation. */
    private ArticleImport imported() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        ArticleImport done = importOnce();
        while (done.refused() > 0) {
            if (Instant.now().isAfter(end)) {
                throw new Trouble("The demo articles could not be imported:\n" + done.text());
            }
            Thread.sleep(POLL);
            done = importOnce();
        }
        return done;
    }

    private ArticleImport importOnce() throws IOException, InterruptedException {
        return new ArticleImport(people.get(AUTHOR)
                .at(WRITTEN)
                .upload(ArticleImport.PATH, "articles.zip", DemoData.articles())
                .json());
    }
}
