package dev.porchlight.identity.external;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.TicketVisibility;
import dev.porchlight.identity.contact.commands.ChangeContact;
import dev.porchlight.identity.contact.commands.ChangeContactRoles;
import dev.porchlight.identity.contact.commands.DeactivateContact;
import dev.porchlight.identity.contact.commands.LinkContact;
import dev.porchlight.identity.contact.commands.ReactivateContact;
import dev.porchlight.identity.contact.commands.RegisterContact;
import dev.porchlight.identity.organisation.Organisations;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.ExternalId;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
import dev.porchlight.identity.value.Word;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings many contacts to what another system says of them; said twice, it is as if said once. Whom it has not named before is
 * looked for by their address at the same organisation, so that nobody is there twice.
 */
@Component
public class Intake {

    /**
     * What another system says of somebody.
     *
     * @param site null to leave as it is
     * @param roles null to leave as they are, and to begin as a user
     * @param visibility null to leave as it is, and to begin with their own
     * @param telephone null to leave as it is
     * @param active false for somebody who has left
     */
    public record Said(
            String externalId,
            UUID organisationId,
            ChangeContact.@Nullable Place site,
            Name name,
            EmailAddress email,
            @Nullable Set<ContactRole> roles,
            @Nullable TicketVisibility visibility,
            @Nullable Telephone telephone,
            boolean active) {}

    /** What became of it, or would. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        /** They are at another organisation here, and do not move. */
        ELSEWHERE
    }

    /** @param id null for somebody who would be new */
    public record Kept(@Nullable UUID id, Outcome outcome) {}

    private record Now(
            UUID id,
            UUID organisationId,
            String name,
            String email,
            @Nullable UUID siteId,
            List<String> roles,
            String visibility,
            @Nullable String telephone,
            boolean active) {}

    private record Plan(@Nullable UUID id, Outcome outcome, List<Object> commands) {}

    private final JdbcClient jdbc;
    private final ExternalIds ids;
    private final Commands commands;
    private final Organisations organisations;

    Intake(JdbcClient jdbc, ExternalIds ids, Commands commands, Organisations organisations) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.commands = commands;
        this.organisations = organisations;
    }

    /** Does it, all in one transaction. */
    @Transactional
    public List<Kept> keep(String source, List<Said> said, Caller by) {
        List<Plan> plans = plan(source, said);
        organisations.remembered(() -> {
            commands.sendAll(
                    plans.stream().flatMap(plan -> plan.commands().stream()).toList(), by);
            return plans;
        });
        return plans.stream().map(plan -> new Kept(plan.id(), plan.outcome())).toList();
    }

    /** Says what would become of it. */
    public List<Kept> wouldKeep(String source, List<Said> said) {
        return plan(source, said).stream()
                .map(plan -> new Kept(plan.outcome() == Outcome.CREATED ? null : plan.id(), plan.outcome()))
                .toList();
    }

    private List<Plan> plan(String source, List<Said> said) {
        Map<String, UUID> known = ids.find(
                ExternalIds.CONTACT, source, said.stream().map(Said::externalId).toList());
        Map<UUID, Now> byId = new HashMap<>();
        Map<String, Now> byAddress = new HashMap<>();
        for (Now now :
                now(known.values(), said.stream().map(one -> one.email().text()).toList())) {
            byId.put(now.id(), now);
            byAddress.putIfAbsent(now.organisationId() + " " + now.email(), now);
        }
        return said.stream()
                .map(one -> plan(
                        source,
                        one,
                        known.get(one.externalId()),
                        byId,
                        byAddress.get(one.organisationId() + " " + one.email().text())))
                .toList();
    }

    private Plan plan(String source, Said said, @Nullable UUID linked, Map<UUID, Now> byId, @Nullable Now sameAddress) {
        ExternalId external = new ExternalId(source, said.externalId());
        if (linked == null && sameAddress == null) {
            return created(said, external);
        }
        UUID id = linked == null ? sameAddress.id() : linked;
        // What the view does not show yet is told to the aggregate, which knows what is new of it.
        Now now = linked == null ? sameAddress : byId.get(linked);
        if (now != null && !now.organisationId().equals(said.organisationId())) {
            return new Plan(id, Outcome.ELSEWHERE, List.of());
        }
        List<Object> changes = changes(id, said, now);
        if (linked == null) {
            changes.addFirst(new LinkContact(id, external));
        }
        return new Plan(id, changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, changes);
    }

    private static Plan created(Said said, ExternalId external) {
        UUID id = UUID.randomUUID();
        List<Object> commands = new ArrayList<>();
        commands.add(new RegisterContact(
                id,
                said.organisationId(),
                said.name(),
                said.email(),
                said.site() == null ? null : said.site().siteId(),
                said.roles() == null ? Set.of(ContactRole.USER) : said.roles(),
                said.visibility() == null ? TicketVisibility.OWN : said.visibility(),
                said.telephone(),
                external));
        if (!said.active()) {
            commands.add(new DeactivateContact(id));
        }
        return new Plan(id, Outcome.CREATED, commands);
    }

    private static List<Object> changes(UUID id, Said said, @Nullable Now now) {
        List<Object> changes = new ArrayList<>();
        if (now == null
                || !now.name().equals(said.name().text())
                || !now.email().equals(said.email().text())
                || said.site() != null
                        && !Objects.equals(now.siteId(), said.site().siteId())
                || said.telephone() != null && !said.telephone().text().equals(now.telephone())) {
            changes.add(new ChangeContact(
                    id,
                    said.name(),
                    said.email(),
                    said.site(),
                    said.telephone() == null ? null : new ChangeContact.Call(said.telephone())));
        }
        if (said.roles() != null || said.visibility() != null) {
            Set<ContactRole> roles = said.roles() == null ? roles(now) : said.roles();
            TicketVisibility visibility = said.visibility() == null ? visibility(now) : said.visibility();
            if (now == null
                    || !now.roles().equals(Word.spelt(roles))
                    || !now.visibility().equals(visibility.word())) {
                changes.add(new ChangeContactRoles(id, roles, visibility));
            }
        }
        if (now == null || now.active() != said.active()) {
            changes.add(said.active() ? new ReactivateContact(id) : new DeactivateContact(id));
        }
        return changes;
    }

    private static Set<ContactRole> roles(@Nullable Now now) {
        return now == null
                ? Set.of(ContactRole.USER)
                : java.util.Arrays.stream(ContactRole.values())
                        .filter(role -> now.roles().contains(role.word()))
                        .collect(java.util.stream.Collectors.toSet());
    }

    private static TicketVisibility visibility(@Nullable Now now) {
        return now == null ? TicketVisibility.OWN : TicketVisibility.of(now.visibility());
    }

    private List<Now> now(Collection<UUID> ids, Collection<String> emails) {
        return jdbc.sql("""
                select id, organisation_id, name, email, site_id, roles, ticket_visibility, telephone, active
                from contact
                where id = any(?) or email = any(?) order by active desc, id""")
                .params(ids.toArray(UUID[]::new), emails.toArray(String[]::new))
                .query((row, number) -> new Now(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getObject("site_id", UUID.class),
                        List.of((String[]) row.getArray("roles").getArray()),
                        row.getString("ticket_visibility"),
                        row.getString("telephone"),
                        row.getBoolean("active")))
                .list();
    }
}
