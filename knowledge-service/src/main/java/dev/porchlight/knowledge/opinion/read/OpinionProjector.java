package dev.porchlight.knowledge.opinion.read;

import dev.porchlight.knowledge.article.read.ArticleViews;
import dev.porchlight.knowledge.opinion.events.OpinionGiven;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.paging.Named;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody's last opinion of each article, and how many there are of both kinds. */
@ArticleViews
class OpinionProjector {

    private final JdbcClient jdbc;

    OpinionProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OpinionGiven event, Envelope envelope) {
        Named person = Named.of(envelope.actor());
        jdbc.sql("""
                insert into article_opinion (id, article_id, person_id, person_name, organisation_id, edition, helpful,
                  comment, at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set person_name = excluded.person_name,
                  organisation_id = excluded.organisation_id, edition = excluded.edition, helpful = excluded.helpful,
                  comment = excluded.comment, at = excluded.at, version = excluded.version""")
                .params(
                        event.opinionId(),
                        event.articleId(),
                        event.personId(),
                        person.name(),
                        event.organisationId(),
                        event.edition(),
                        event.helpful(),
                        event.comment(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.sequence())
                .update();
        jdbc.sql("""
                update article a set helpful = o.helpful, not_helpful = o.not_helpful
                from (select count(*) filter (where helpful) as helpful,
                        count(*) filter (where not helpful) as not_helpful
                      from article_opinion where article_id = :article) o
                where a.id = :article""").param("article", event.articleId()).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate article_opinion").update();
    }
}
