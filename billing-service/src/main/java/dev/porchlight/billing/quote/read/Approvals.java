package dev.porchlight.billing.quote.read;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.billing.quote.ApprovalStatus;
import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows the service team what was asked of whom before a quote is sent. */
@Component
class Approvals {

    /**
     * What is asked, or was decided, about what is written.
     *
     * @param step the one that is open, of so many {@code steps}
     * @param seats who is asked now, and who was before, the first step first
     */
    record Approval(
            @Schema(implementation = ApprovalStatus.class) String status,
            List<LimitPassed> limits,
            Named askedBy,
            Instant askedAt,
            @Nullable String comment,
            int round,
            int step,
            int steps,
            Quorum quorum,
            Instant expiresAt,
            List<Seat> seats) {

        boolean awaits(UUID person) {
            return status.equals("waiting")
                    && seats.stream()
                            .anyMatch(it -> it.round() == round
                                    && it.approve() == null
                                    && it.person().id().equals(person));
        }
    }

    /** Somebody who is asked; {@code approve} is null until they decide. */
    record Seat(
            int round,
            Named person,
            @Nullable Boolean approve,
            @Nullable String comment,
            @Nullable Instant at) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Approvals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Approval> of(UUID quote) {
        return jdbc.sql("""
                        select a.*, p.name as asked_by_name, a.asked_by as asked_by_id
                        from quote_approval a left join directory_person p on p.id = a.asked_by
                        where a.quote_id = ?""").param(quote).query((row, number) -> approval(row)).optional();
    }

    private Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                row.getString("status"),
                json.readValue(row.getString("limits"), new TypeReference<List<LimitPassed>>() {}),
                Named.of(row, "asked_by"),
                Times.of(row, "asked_at"),
                row.getString("comment"),
                row.getInt("round"),
                row.getInt("step"),
                row.getInt("steps"),
                json.readValue(row.getString("quorum"), Quorum.class),
                Times.of(row, "expires_at"),
                seats(row.getObject("quote_id", UUID.class)));
    }

    private List<Seat> seats(UUID quote) {
        return jdbc.sql("""
                        select s.*, p.name as person_name
                        from quote_approval_seat s left join directory_person p on p.id = s.person_id
                        where s.quote_id = ? order by s.round, p.name, s.person_id""")
                .param(quote)
                .query((row, number) -> new Seat(
                        row.getInt("round"),
                        Named.of(row, "person"),
                        row.getObject("approve", Boolean.class),
                        row.getString("comment"),
                        row.getObject("at") == null ? null : Times.of(row, "at")))
                .list();
    }
}
