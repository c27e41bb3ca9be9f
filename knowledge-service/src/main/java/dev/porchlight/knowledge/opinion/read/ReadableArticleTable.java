package dev.porchlight.knowledge.opinion.read;

import dev.porchlight.knowledge.article.read.Readable;
import dev.porchlight.knowledge.opinion.ReadableArticles;
import dev.porchlight.platform.security.Caller;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReadableArticleTable implements ReadableArticles {

    private final JdbcClient jdbc;

    ReadableArticleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalInt editionFor(Caller reader, UUID articleId) {
        Readable readable = Readable.by(reader);
        return jdbc.sql("select a.edition from article a where a.id = :id and (" + readable.condition() + ")")
                .param("id", articleId)
                .params(readable.parameters())
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
