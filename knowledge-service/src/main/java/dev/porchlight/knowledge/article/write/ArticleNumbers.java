package dev.porchlight.knowledge.article.write;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out the numbers that people call articles by: each once, mostly without gaps. */
@Component
public class ArticleNumbers {

    private final JdbcClient jdbc;

    ArticleNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long next() {
        return jdbc.sql("select nextval('article_number')").query(Long.class).single();
    }
}
