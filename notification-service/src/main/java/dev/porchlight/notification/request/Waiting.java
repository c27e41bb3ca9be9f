package dev.porchlight.notification.request;

import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which requests wait for somebody. */
@Component
public class Waiting {

    private final JdbcClient jdbc;
    private final Subjects subjects;

    Waiting(JdbcClient jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    /** Those of their organisation whose decision is theirs and still awaited, the oldest first. */
    public List<Subject> on(UUID person, UUID organisation) {
        return jdbc
                .sql("""
                        select s.id from subject s
                        where s.kind = 'request' and s.organisation_id = :organisation and exists (
                          select from jsonb_each_text(s.kept) k
                          where k.key like 'awaited.%' and k.value like '%' || :person || '%')
                        order by cast(s.number as bigint)""")
                .param("organisation", organisation)
                .param("person", person.toString())
                .query(UUID.class)
                .list()
                .stream()
                .map(subjects::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
