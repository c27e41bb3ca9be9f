package dev.porchlight.identity.account.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisations at which one person, known by their address, is a contact. */
@RestController
class MembershipController {

    /** @param contactId who the person is at that organisation */
    record Membership(UUID contactId, Named organisation) {}

    private final JdbcClient jdbc;

    MembershipController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first is the one that signs in. An agent who acts as somebody is not taken along to their other ones. */
    @GetMapping("/api/memberships")
    List<Membership> list(Caller caller) {
        if (!caller.isCustomer()) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.person_id, p.organisation_id, o.name
                        from account_person p join account_organisation o on o.id = p.organisation_id
                        where p.kind = 'contact' and p.active
                            and p.email = (select email from account_person where person_id = :person)
                            and (:elsewhere or p.person_id = :person)
                        order by p.email_since, p.person_id limit 100""")
                .param("person", caller.personId())
                .param("elsewhere", caller.agent() == null)
                .query((row, number) -> new Membership(
                        row.getObject("person_id", UUID.class),
                        new Named(row.getObject("organisation_id", UUID.class), row.getString("name"))))
                .list();
    }
}
