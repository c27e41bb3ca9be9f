package dev.porchlight.notification.subject;

import dev.porchlight.platform.position.Views;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far what is known here of a subject has come, for whoever reads just after having written elsewhere. */
@Component
class SubjectViews implements Views {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final JdbcClient jdbc;

    SubjectViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong versionOf(String aggregateId) {
        if (!aggregateId.matches(UUID_FORM)) {
            return OptionalLong.empty();
        }
        return jdbc.sql("select version from subject where id = cast(? as uuid)")
                .param(aggregateId)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
