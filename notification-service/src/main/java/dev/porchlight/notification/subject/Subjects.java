package dev.porchlight.notification.subject;

import dev.porchlight.directory.Thing;
import dev.porchlight.platform.inbox.Envelope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The subjects, each as of the event with its version. The views of each kind write it; what has been applied before
 * is passed over by its version.
 */
@Repository
public class Subjects {

    private static final TypeReference<Map<String, String>> KEPT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Subjects(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The subject, as what has been received so far makes it. */
    public Optional<Subject> find(UUID id) {
        return jdbc.sql("select * from subject where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Takes in a subject that has come into being. */
    public void add(Subject subject, Envelope envelope) {
        add(subject, envelope.sequence());
    }

    /** The same, as of a version that it has before any event of its own. */
    public void add(Subject subject, long version) {
        Thing thing = subject.thing();
        jdbc.sql("""
                insert into subject (kind, id, number, title, address, organisation_id, site_id, person_id, follower_ids,
                    organisation_ids, everybodys, agent_id, kept, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?) on conflict do nothing""")
                .params(
                        subject.kind(),
                        subject.id(),
                        subject.number(),
                        subject.title(),
                        subject.address(),
                        thing.organisationId(),
                        thing.siteId(),
                        thing.ownerId(),
                        thing.named().toArray(UUID[]::new),
                        thing.organisations().toArray(UUID[]::new),
                        thing.everybodys(),
                        subject.agentId(),
                        json.writeValueAsString(subject.kept()),
                        version)
                .update();
    }

    /** Takes in what has become of a subject; its kind and number stay, and what is kept of it is added to. */
    public void change(Subject subject, Envelope envelope) {
        Thing thing = subject.thing();
        jdbc.sql("""
                update subject set title = ?, address = ?, organisation_id = ?, site_id = ?, person_id = ?, follower_ids = ?,
                    agent_id = ?, kept = kept || cast(? as jsonb), version = ?
                where id = ? and version < ?""")
                .params(
                        subject.title(),
                        subject.address(),
                        thing.organisationId(),
                        thing.siteId(),
                        thing.ownerId(),
                        thing.named().toArray(UUID[]::new),
                        subject.agentId(),
                        json.writeValueAsString(subject.kept()),
                        envelope.sequence(),
                        subject.id(),
                        envelope.sequence())
                .update();
    }

    public void rename(UUID id, String title, Envelope envelope) {
        set("title = ?", title, id, envelope);
    }

    /** Notes who of the service team has it now; null for nobody. */
    public void assign(UUID id, UUID agent, Envelope envelope) {
        set("agent_id = ?", agent, id, envelope);
    }

    public void follow(UUID id, UUID person, Envelope envelope) {
        set("follower_ids = array_append(follower_ids, ?)", person, id, envelope);
    }

    /** Several at once, in their order. */
    public void followTogether(UUID id, Collection<UUID> people, Envelope envelope) {
        set("follower_ids = follower_ids || ?", people.toArray(UUID[]::new), id, envelope);
    }

    public void unfollow(UUID id, UUID person, Envelope envelope) {
        set("follower_ids = array_remove(follower_ids, ?)", person, id, envelope);
    }

    /** Somebody follows all subjects of a kind that an organisation has. What says so is no event of theirs. */
    public void followAll(String kind, UUID organisation, UUID person) {
        jdbc.sql("""
                update subject set follower_ids = array_append(follower_ids, :person)
                where kind = :kind and organisation_id = :organisation and not :person = any (follower_ids)""")
                .param("kind", kind)
                .param("organisation", organisation)
                .param("person", person)
                .update();
    }

    public void unfollowAll(String kind, UUID organisation, UUID person) {
        jdbc.sql("""
                update subject set follower_ids = array_remove(follower_ids, :person)
                where kind = :kind and organisation_id = :organisation""")
                .param("kind", kind)
                .param("organisation", organisation)
                .param("person", person)
                .update();
    }

    /** Notes that it is these organisations' as a whole now; every one's, for null. */
    public void share(UUID id, @Nullable Collection<UUID> organisations, Envelope envelope) {
        set("everybodys = ?", organisations == null, id, envelope);
        UUID[] ids = organisations == null ? new UUID[0] : organisations.toArray(UUID[]::new);
        jdbc.sql("update subject set organisation_ids = ? where id = ? and version = ?")
                .params(ids, id, envelope.sequence())
                .update();
    }

    /** Remembers something for its kind. */
    public void keep(UUID id, String name, String value, Envelope envelope) {
        set("kept = kept || cast(? as jsonb)", json.writeValueAsString(Map.of(name, value)), id, envelope);
    }

    /** Remembers several things for its kind, the same however often they are told. How far it is, is left as it is. */
    public void remember(UUID id, Map<String, String> kept) {
        jdbc.sql("update subject set kept = kept || cast(? as jsonb) where id = ?")
                .params(json.writeValueAsString(kept), id)
                .update();
    }

    /** Lets somebody know of it for good, once. How far it is, is left as it is. */
    public void name(UUID id, UUID person) {
        jdbc.sql(
                        "update subject set follower_ids = array_append(follower_ids, ?) where id = ? and ? <> all (follower_ids)")
                .params(person, id, person)
                .update();
    }

    /** Deletes all of a kind, to be taken in anew. */
    public void empty(String kind) {
        jdbc.sql("delete from subject where kind = ?").param(kind).update();
    }

    /** The assignment is one of this class's own words. */
    private void set(String assignment, Object value, UUID id, Envelope envelope) {
        jdbc.sql("update subject set " + assignment + ", version = ? where id = ? and version < ?")
                .params(value, envelope.sequence(), id, envelope.sequence())
                .update();
    }

    private Subject read(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("address"),
                thing(row),
                row.getObject("agent_id", UUID.class),
                json.readValue(row.getString("kept"), KEPT));
    }

    /** What it depends on who may know of a subject, from a row that has its columns. */
    public static Thing thing(ResultSet row) throws SQLException {
        return new Thing(
                row.getObject("organisation_id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getObject("person_id", UUID.class),
                List.of((UUID[]) row.getArray("follower_ids").getArray()),
                List.of((UUID[]) row.getArray("organisation_ids").getArray()),
                row.getBoolean("everybodys"));
    }
}
