package dev.porchlight.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has the account of an address. */
@Component
public class Accounts {

    /** The same answer always and after every rebuild, for it goes by the events alone. */
    private static final String HOLDER_OF_ADDRESS = """
            select p.*, o.name as organisation_name from account_person p
                left join account_organisation o on o.id = p.organisation_id
            where p.email = ?
            order by p.active desc, p.kind, p.email_since, p.person_id limit 1""";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account that the address should have; empty if nobody has the address. */
    public Optional<Account> at(String email) {
        return jdbc.sql(HOLDER_OF_ADDRESS).param(email).query(Accounts::account).optional();
    }

    /** The account that the person should have; empty if they are nobody we know, or another has their address. */
    public Optional<Account> of(UUID personId) {
        return with(personId).filter(account -> account.personId().equals(personId));
    }

    /** The account with which the person comes in, if need be that of somebody before them with the same address. */
    public Optional<Account> with(UUID personId) {
        return jdbc.sql("select email from account_person where person_id = ?")
                .param(personId)
                .query(String.class)
                .optional()
                .flatMap(this::at);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("person_id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getString("email"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                row.getObject("site_id", UUID.class),
                row.getString("ticket_visibility"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getBoolean("active"),
                row.getString("language"));
    }
}
