package dev.porchlight.identity.account;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The addresses whose accounts have to be brought in step, each kept until that has succeeded. Several replicas may
 * take from it: an address is only ever in one's hands.
 */
@Component
public class DueAccounts {

    /** Far longer than the few calls to Keycloak can take. */
    private static final Duration HOLD = Duration.ofMinutes(1);

    /** Axon's token of the projector, while it still goes over events that it knew before. */
    private static final String REBUILD = """
             select 1 from tokenentry, lateral (select cast(convert_from(token, 'UTF8') as jsonb) as at) as token_json
             where processorname = 'keycloak' and tokentype like '%ReplayToken'
                and coalesce(cast(at #>> '{currentToken,index}' as bigint), 0)
                    < cast(at #>> '{tokenAtReset,index}' as bigint)""";

    /** An address taken, as of a revision. */
    public record Due(String email, long revision) {}

    private final JdbcClient jdbc;

    DueAccounts(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("porchlight.accounts.due", this::count)
                .description("Accounts that Keycloak does not have yet as they should be")
                .register(meters);
    }

    public void add(String email) {
        addAll("values (cast(? as varchar))", email);
    }

    /** Adds every address that the query finds. */
    public void addAll(String query, Object... parameters) {
        jdbc.sql("insert into account_due (email) " + query + """

                on conflict (email) do update set
                    revision = account_due.revision + 1, due_at = now(), failures = 0""")
                .params(parameters)
                .update();
    }

    /**
     * Takes the address that has been due for longest. Nothing is due while the accounts are being rebuilt: what they
     * show then is long past.
     */
    public Optional<Due> take() {
        return jdbc.sql("""
                        update account_due set taken_until = now() + make_interval(secs => ?)
                        where email = (
                            select email from account_due
                            where due_at <= now() and (taken_until is null or taken_until < now())
                                and not exists (""" + REBUILD + """
                            ) order by due_at limit 1 for update skip locked)
                        returning email, revision""")
                .param(HOLD.toSeconds())
                .query(Due.class)
                .optional();
    }

    /** The account is as it should be, unless something has happened since it was taken. */
    public void done(Due due) {
        int done = jdbc.sql("delete from account_due where email = ? and revision = ?")
                .params(due.email(), due.revision())
                .update();
        if (done == 0) {
            putBack(due);
        }
    }

    /** It could not be tried: it is as due as before. */
    public void putBack(Due due) {
        jdbc.sql("update account_due set taken_until = null where email = ?")
                .param(due.email())
                .update();
    }

    /** It was tried and refused: again later, ever less often, hourly at the least. */
    public void refused(Due due, String why) {
        jdbc.sql("""
                update account_due set taken_until = null, failures = failures + 1, last_failure = ?,
                    due_at = case when revision <> ? then due_at
                        else now() + make_interval(secs => least(power(2, least(failures, 12)), 3600)) end
                where email = ?""").params(why, due.revision(), due.email()).update();
    }

    private long count() {
        return jdbc.sql("select count(*) from account_due").query(Long.class).single();
    }
}
