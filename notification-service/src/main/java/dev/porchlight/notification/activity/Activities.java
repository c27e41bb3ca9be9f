package dev.porchlight.notification.activity;

import dev.porchlight.directory.Known;
import dev.porchlight.notification.Msp;
import dev.porchlight.notification.subject.Kinds;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what happened. */
@Repository
public class Activities {

    private static final String LINES = """
            select a.id, a.at, a.type, a.version, a.actor_name, a.actor_kind, a.actor_organisation, a.action,
                coalesce(a.text, p.name) as words, %s as internal, s.id as subject_id, s.kind, s.number, s.title, s.address,
                s.organisation_id, s.site_id, s.person_id, s.follower_ids, s.organisation_ids, s.everybodys
            from %s a join subject s on s.id = a.subject_id left join directory_person p on p.id = a.person_id
            """;
    private static final String FOR_ALL = LINES.formatted("false", "activity");
    private static final String FOR_THE_TEAM = LINES.formatted("true", "internal_activity");
    private static final String NEWEST = " order by a.at desc, a.version desc limit :size";

    private final JdbcClient jdbc;
    private final Msp msp;
    private final Kinds kinds;

    Activities(JdbcClient jdbc, Msp msp, Kinds kinds) {
        this.jdbc = jdbc;
        this.msp = msp;
        this.kinds = kinds;
    }

    /** What happened last, of what this caller may know of: customers never hear of internal notes. */
    List<Activity> latest(Caller caller, int size) {
        Known known =
                kinds.knownTo(caller).orElseThrow(() -> new NotAllowed("There is nothing here for this account."));
        String where = " where " + known.condition();
        String sql = FOR_ALL + where + NEWEST;
        if (caller.isAgent()) {
            sql = both(sql, FOR_THE_TEAM + where + NEWEST);
        } else if (caller.isCustomer()) {
            sql = both(
                    FOR_ALL + where + " and a.organisation_id = :knowOrganisation" + NEWEST,
                    FOR_ALL + where + " and a.organisation_id is null" + NEWEST);
        }
        return jdbc.sql(sql)
                .params(known.parameters())
                .param("size", size)
                .query(this::read)
                .list();
    }

    /** Each of the two with an index of its own. */
    private static String both(String one, String other) {
        return "(" + one + ") union all (" + other + ") order by at desc, version desc limit :size";
    }

    /** These activities, whoever may know of them, by their ids. */
    public Map<String, Activity> byId(Collection<String> ids) {
        Map<String, Activity> found = new HashMap<>();
        jdbc.sql(FOR_ALL + " where a.id = any(:ids) union all " + FOR_THE_TEAM + " where a.id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(this::read)
                .list()
                .forEach(activity -> found.put(activity.id(), activity));
        return found;
    }

    private Activity read(ResultSet row, int number) throws SQLException {
        String company = msp.companyOf(row.getString("actor_kind"), row.getString("actor_organisation"));
        String name = row.getString("actor_name");
        return new Activity(
                row.getString("id"),
                row.getTimestamp("at").toInstant(),
                new Activity.Actor(name == null ? company : name, company),
                new Activity.About(
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("address")),
                row.getString("action"),
                row.getString("words"),
                row.getString("type"),
                row.getLong("version"),
                Subjects.thing(row),
                row.getBoolean("internal"));
    }
}
