package dev.porchlight.project.project.read;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.project.project.read.ProjectDetail.AwayFromMilestone;
import dev.porchlight.project.project.read.ProjectDetail.MilestoneOfPlan;
import dev.porchlight.project.project.read.StandInTable.Away;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads milestones: all of them, or as customers are shown them. What people are called is asked for once. */
@Component
class MilestoneReader {

    /** Whom a milestone concerns. */
    private record Asked(List<UUID> acceptors, List<UUID> awaited, List<MilestoneProjector.Word> votes) {

        Stream<UUID> people() {
            return Stream.of(
                            acceptors.stream(),
                            awaited.stream(),
                            votes.stream().flatMap(vote -> Stream.of(vote.acceptor(), vote.by())))
                    .flatMap(people -> people);
        }
    }

    /** A milestone that lacks what people are called, and who of them is away. */
    @FunctionalInterface
    private interface Unnamed {
        MilestoneOfPlan with(Map<UUID, String> names, List<Away> away);
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Directory directory;
    private final StandInTable standIns;

    MilestoneReader(JdbcClient jdbc, JsonMapper json, Directory directory, StandInTable standIns) {
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
        this.standIns = standIns;
    }

    List<MilestoneOfPlan> milestones(UUID project, boolean whole, Caller caller) {
        String milestones = whole
                ? "select * from plan_milestone where project_id = ? order by due_on nulls last, title, id"
                : "select *, true as shown from shown_milestone where project_id = ? order by due_on nulls last, title, id";
        List<Unnamed> rows = new ArrayList<>();
        Set<UUID> people = new HashSet<>();
        Set<UUID> awaited = new HashSet<>();
        jdbc.sql(milestones).param(project).query(row -> {
            Asked asked = new Asked(
                    ids(row, "acceptor_ids"),
                    ids(row, "awaited"),
                    json.readValue(row.getString("votes"), new TypeReference<>() {}));
            asked.people().forEach(people::add);
            awaited.addAll(asked.awaited());
            rows.add(milestone(row, asked, caller));
        });
        List<Away> away = standIns.among(awaited);
        away.forEach(one -> people.add(one.standIn()));
        Map<UUID, String> names = directory.names(List.copyOf(people));
        return rows.stream().map(row -> row.with(names, away)).toList();
    }

    private Unnamed milestone(ResultSet row, Asked asked, Caller caller) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID phase = row.getObject("phase_id", UUID.class);
        String title = row.getString("title");
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        boolean shown = row.getBoolean("shown");
        String state = row.getString("state");
        Instant reachedAt = Times.of(row, "reached_at");
        String said = row.getString("quorum");
        Quorum quorum = said == null ? Quorum.ANY : json.readValue(said, Quorum.class);
        int round = row.getInt("round");
        boolean instead = row.getBoolean("instead");
        Instant expiresAt = Times.of(row, "expires_at");
        Integer withinDays = row.getObject("within_days", Integer.class);
        return (names, away) -> {
            List<Away> here = away.stream()
                    .filter(one -> asked.awaited().contains(one.person()))
                    .toList();
            return new MilestoneOfPlan(
                    id,
                    phase,
                    title,
                    dueOn,
                    shown,
                    state,
                    reachedAt,
                    named(asked.acceptors(), names),
                    asked.acceptors().isEmpty() ? null : quorum,
                    round,
                    instead,
                    withinDays,
                    expiresAt,
                    named(asked.awaited(), names),
                    here.stream()
                            .map(one -> new AwayFromMilestone(
                                    named(one.person(), names), named(one.standIn(), names), one.until()))
                            .toList(),
                    asked.votes().stream().map(vote -> word(vote, names)).toList(),
                    caller.isCustomer() && state.equals("reached") && isAwaited(caller.personId(), asked, here));
        };
    }

    private List<UUID> ids(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), new TypeReference<>() {});
    }

    private static List<Named> named(List<UUID> people, Map<UUID, String> names) {
        return people.stream().map(id -> named(id, names)).toList();
    }

    private static Named named(UUID person, Map<UUID, String> names) {
        return new Named(person, names.get(person));
    }

    private static ProjectDetail.VoteOnMilestone word(MilestoneProjector.Word word, Map<UUID, String> names) {
        boolean own = word.by().equals(word.acceptor());
        return new ProjectDetail.VoteOnMilestone(
                named(word.by(), names), own ? null : named(word.acceptor(), names), word.accepted());
    }

    private static boolean isAwaited(UUID me, Asked asked, List<Away> away) {
        boolean said = asked.votes().stream().anyMatch(vote -> vote.by().equals(me));
        return !said
                && (asked.awaited().contains(me)
                        || away.stream().anyMatch(one -> one.standIn().equals(me)));
    }
}
