package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.category.FiledArticles;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubjectsOfArticles implements FiledArticles {

    private final JdbcClient jdbc;

    SubjectsOfArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean areUnder(UUID subject) {
        return jdbc.sql("""
                        select exists (select 1 from article where subject_id = :subject)
                          or exists (select 1 from article_draft where subject_id = :subject)""").param("subject", subject).query(Boolean.class).single();
    }
}
