package dev.porchlight.notification.activity.read;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.ticket.read.MayKnow;
import dev.porchlight.platform.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    private static final String COLUMNS = """
            select a.*, coalesce(a.text, p.name) as words, %s as internal
            from %s a left join person p on p.id = a.person_id
            """;
    private static final String FOR_ALL = COLUMNS.formatted("false", "activity");
    private static final String FOR_THE_TEAM = COLUMNS.formatted("true", "internal_activity");
    private static final String NEWEST = " order by a.at desc, a.version desc limit :size";

    private final JdbcClient jdbc;
    private final Msp msp;

    Activities(JdbcClient jdbc, Msp msp) {
        this.jdbc = jdbc;
        this.msp = msp;
    }

    /** What happened last, of what this caller may know of: customers never hear of internal notes. */
    List<Activity> latest(Caller caller, int size) {
        Map<String, Object> parameters = new HashMap<>(Map.of("size", size));
        String sql = FOR_ALL + NEWEST;
        if (caller.isCustomer()) {
            sql = FOR_ALL + " join ticket t on t.id = a.ticket_id " + MayKnow.joinFor(caller, parameters)
                    + " where a.organisation_id = :whoOrganisation" + NEWEST;
        } else if (caller.isAgent()) {
            sql = "(" + sql + ") union all (" + FOR_THE_TEAM + NEWEST + ") order by at desc, version desc limit :size";
        }
        return jdbc.sql(sql).params(parameters).query(this::read).list();
    }

    /** These activities, whoever may know of them, by their ids. */
    public Map<String, Activity> byId(Collection<String> ids) {
        Map<String, Activity> found = new HashMap<>();
        jdbc.sql(FOR_ALL + " where a.id in (:ids) union all " + FOR_THE_TEAM + " where a.id in (:ids)")
                .param("ids", ids)
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
                instant(row),
                new Activity.Actor(name == null ? company : name, company),
                row.getLong("number"),
                row.getObject("ticket_id", UUID.class),
                row.getString("action"),
                row.getString("words"),
                row.getString("type"),
                row.getLong("version"),
                row.getObject("organisation_id", UUID.class),
                row.getBoolean("internal"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("at").toInstant();
    }
}
