package dev.porchlight.project.project.read;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.project.project.events.ProjectDetailsChanged;
import dev.porchlight.project.project.events.ProjectOpened;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of projects: number and title, which whoever may know of one sees. */
@ProjectViews
class ProjectSearchProjector {

    private static final String LEARN_FOR_ITS_READERS = SearchDocument.learn("""
            :searchScopes || (select array_agg(organisation_id) from project_search where id = :id)
            || (select coalesce(array_agg(contact_id), '{}') from project_follower where project_id = :id)""");

    private final JdbcClient jdbc;

    ProjectSearchProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ProjectOpened event) {
        jdbc.sql(LEARN + """
                insert into project_search (id, number, organisation_id, words)
                values (:id, :number, :organisation, %s)""".formatted(VECTOR))
                .params(words(event.number(), event.title())
                        .parameters(SearchScopes.serviceTeam()
                                .and(event.organisationId())
                                .and(event.followerIds().toArray(UUID[]::new))))
                .param("id", event.projectId())
                .param("number", event.number())
                .param("organisation", event.organisationId())
                .update();
    }

    @EventHandler
    void on(ProjectDetailsChanged event) {
        long number = jdbc.sql("select number from project_search where id = ?")
                .param(event.projectId())
                .query(Long.class)
                .single();
        jdbc.sql(LEARN_FOR_ITS_READERS + "update project_search set words = %s where id = :id".formatted(VECTOR))
                .params(words(number, event.title()).parameters(SearchScopes.serviceTeam()))
                .param("id", event.projectId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate project_search").update();
    }

    private static SearchDocument words(long number, String title) {
        return new SearchDocument().with('A', number + " " + title);
    }
}
