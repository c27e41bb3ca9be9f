package dev.porchlight.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said once answers alike in Java and in SQL, for everybody and everything there can be. */
@ServiceIT
class WhoMayKnowIT {

    private static final WhoMayKnow TICKETS =
            WhoMayKnow.agents().machines("tickets:read").owner().named().byVisibility();
    private static final WhoMayKnow INVOICES =
            WhoMayKnow.agents(Roles.BILLING).machines("invoices:read").contacts(Roles.BILLING_CONTACT);
    private static final WhoMayKnow NOTICES = WhoMayKnow.agents().organisation();
    private static final WhoMayKnow NOTES = WhoMayKnow.agents();

    private static final Columns ROWS = Columns.organisation("t.organisation_id")
            .site("t.site_id")
            .owner("t.owner_id")
            .namedWhere(":knowPerson = any(t.named)");

    private final UUID harbour = UUID.randomUUID();
    private final UUID kestrel = UUID.randomUUID();
    private final UUID pier = UUID.randomUUID();
    private final UUID casey = UUID.randomUUID();
    private final UUID robin = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    private final Map<UUID, Thing> things = new HashMap<>();

    @BeforeEach
    void everythingThereCanBe() {
        for (UUID organisation : List.of(harbour, kestrel)) {
            for (UUID site : Arrays.asList(pier, UUID.randomUUID(), null)) {
                for (UUID owner : Arrays.asList(casey, robin, null)) {
                    for (List<UUID> named : List.of(List.<UUID>of(), List.of(casey), List.of(robin))) {
                        add(new Thing(organisation, site, owner, named));
                    }
                }
            }
        }
    }

    private void add(Thing thing) {
        UUID id = UUID.randomUUID();
        things.put(id, thing);
        jdbc.sql("insert into thing (id, organisation_id, site_id, owner_id, named) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        thing.organisationId(),
                        thing.siteId(),
                        thing.ownerId(),
                        thing.named().toArray(UUID[]::new))
                .update();
    }

    private List<Caller> everybody() {
        List<Caller> callers = new ArrayList<>();
        for (UUID organisation : List.of(harbour, UUID.randomUUID())) {
            for (String visibility : List.of("own", "site", "organisation", "unheard-of")) {
                for (String site : List.of(pier.toString(), "", "not a site")) {
                    for (String role : List.of("user", "billing-contact")) {
                        callers.add(customer(organisation, site, visibility, role));
                    }
                }
            }
        }
        callers.add(new Caller(
                Caller.Kind.AGENT,
                robin.toString(),
                "Terry",
                null,
                null,
                null,
                Set.of("technician"),
                Set.of(),
                Map.of()));
        callers.add(new Caller(
                Caller.Kind.AGENT, robin.toString(), "Bill", null, null, null, Set.of("billing"), Set.of(), Map.of()));
        callers.add(machine("tickets:read"));
        callers.add(machine("invoices:read"));
        callers.add(Caller.system("test"));
        return callers;
    }

    private Caller customer(UUID organisation, String site, String visibility, String role) {
        return new Caller(
                Caller.Kind.CUSTOMER,
                casey.toString(),
                "Casey",
                null,
                organisation,
                null,
                Set.of(role),
                Set.of(),
                Map.of("site", site, "ticket_visibility", visibility));
    }

    private static Caller machine(String scope) {
        return new Caller(Caller.Kind.MACHINE, "m", "m", null, null, null, Set.of(), Set.of(scope), Map.of());
    }

    @Test
    void javaAndSqlSayTheSame() {
        for (WhoMayKnow rule : List.of(TICKETS, INVOICES, NOTICES, NOTES)) {
            for (Caller caller : everybody()) {
                assertThat(bySql(rule, caller)).as("%s", caller).isEqualTo(byJava(rule, caller));
            }
        }
    }

    @Test
    void whatItSaysIsWhatIsMeant() {
        Caller own = customer(harbour, pier.toString(), "own", "user");
        Thing asked = new Thing(harbour, null, casey, List.of());
        Thing follows = new Thing(harbour, null, robin, List.of(casey));
        Thing atTheirSite = new Thing(harbour, pier, robin, List.of());
        Thing elsewhere = new Thing(harbour, UUID.randomUUID(), robin, List.of());
        Thing foreign = new Thing(kestrel, pier, casey, List.of(casey));
        assertThat(known(TICKETS, own, asked, follows, atTheirSite, elsewhere, foreign))
                .containsExactly(asked, follows);
        Caller site = customer(harbour, pier.toString(), "site", "user");
        assertThat(known(TICKETS, site, asked, follows, atTheirSite, elsewhere, foreign))
                .containsExactly(asked, follows, atTheirSite);
        Caller all = customer(harbour, "", "organisation", "user");
        assertThat(known(TICKETS, all, asked, follows, atTheirSite, elsewhere, foreign))
                .containsExactly(asked, follows, atTheirSite, elsewhere);

        assertThat(known(INVOICES, all, asked, Thing.of(harbour))).isEmpty();
        Caller payer = customer(harbour, "", "own", "billing-contact");
        assertThat(known(INVOICES, payer, Thing.of(harbour), foreign)).containsExactly(Thing.of(harbour));
        assertThat(known(NOTES, all, asked, Thing.of(harbour))).isEmpty();
        assertThat(known(NOTICES, own, elsewhere, foreign)).containsExactly(elsewhere);
        assertThat(TICKETS.includes(machine("invoices:read"), asked)).isFalse();
    }

    private static List<Thing> known(WhoMayKnow rule, Caller caller, Thing... things) {
        return Arrays.stream(things)
                .filter(thing -> rule.includes(caller, thing))
                .toList();
    }

    private Set<UUID> byJava(WhoMayKnow rule, Caller caller) {
        Set<UUID> known = new HashSet<>(things.keySet());
        known.removeIf(id -> !rule.includes(caller, things.get(id)));
        return known;
    }

    private Set<UUID> bySql(WhoMayKnow rule, Caller caller) {
        Known known = rule.by(caller, ROWS);
        return new HashSet<>(jdbc.sql("select id from thing t where t.id = any(:ours) and (" + known.condition()
                        + ") and (" + known.bound() + ")")
                .param("ours", things.keySet().toArray(UUID[]::new))
                .params(known.parameters())
                .query(UUID.class)
                .list());
    }
}
