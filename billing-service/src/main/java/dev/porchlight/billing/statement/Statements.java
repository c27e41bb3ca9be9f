package dev.porchlight.billing.statement;

import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.statement.Statement.Entry;
import dev.porchlight.platform.money.Amount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes statements of an organisation's entries. */
@Component
public class Statements {

    private static final String ENTRIES = """
            select * from ledger_entry
            where organisation_id = :organisation and currency = :currency and day between :from and :to
            order by day, case kind when 'invoice' then 1 when 'credit' then 2 when 'rounding' then 3 else 4 end, number, id""";

    /**
     * What counts at the end of a day: what came to nothing by then is nothing of what is owed. Most does within some weeks,
     * so what is older is looked for among the rest. Neither half reads what was settled long before, or came long after.
     */
    private static final String OPEN = """
            select invoice_id, amount_minor from ledger_entry
            where organisation_id = :organisation and currency = :currency and day <= :day and day > cast(:day as date) - 90
              and settled_on > :day
            union all
            select invoice_id, amount_minor from ledger_entry
            where organisation_id = :organisation and currency = :currency and day <= cast(:day as date) - 90
              and settled_on > :day and settled_on > day + 90""";

    private static final String OPENING = "select coalesce(sum(amount_minor), 0) from (" + OPEN + ") as open_then";

    private static final String AT_END = """
            select coalesce(sum(greatest(left_minor, 0)), 0) as due_minor,
              coalesce(sum(greatest(-left_minor, 0)), 0) as unallocated_minor, :currency as currency
            from (select sum(amount_minor) as left_minor from (%s) as open_then group by invoice_id) per_invoice""".formatted(OPEN);

    /** One after the other by the index; {@code distinct} would read every entry there is. */
    private static final String CURRENCIES = """
            with recursive used as (
              (select currency from ledger_entry where organisation_id = :organisation and day <= :to order by currency limit 1)
              union all
              select (select currency from ledger_entry
                      where organisation_id = :organisation and day <= :to and currency > used.currency
                      order by currency limit 1)
              from used where used.currency is not null)
            select currency from used where currency is not null""";

    private record AtEnd(Amount due, Amount unallocated) {}

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    Statements(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The days that were asked for.
     *
     * @param from null for a year before the end
     * @param to null for today
     * @throws dev.porchlight.platform.problem.InvalidInput if that is no period
     */
    public Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Period.of(from, to, settings.dayOf(clock.instant()));
    }

    /** One per currency in which there ever was something. */
    public List<Statement> of(UUID organisation, Period period) {
        return jdbc
                .sql(CURRENCIES)
                .param("organisation", organisation)
                .param("to", period.to())
                .query(String.class)
                .list()
                .stream()
                .map(currency -> of(organisation, currency, period))
                .toList();
    }

    private Statement of(UUID organisation, String currency, Period period) {
        long opening = jdbc.sql(OPENING)
                .param("organisation", organisation)
                .param("currency", currency)
                .param("day", period.from().minusDays(1))
                .query(Long.class)
                .single();
        List<Entry> entries = new ArrayList<>();
        long[] balance = {opening};
        jdbc.sql(ENTRIES)
                .param("organisation", organisation)
                .param("currency", currency)
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    long amount = row.getLong("amount_minor");
                    balance[0] += amount;
                    entries.add(new Entry(
                            row.getObject("id", UUID.class),
                            row.getObject("invoice_id", UUID.class),
                            row.getObject("day", LocalDate.class),
                            row.getString("kind"),
                            row.getString("number"),
                            row.getString("text"),
                            new Amount(amount, currency),
                            new Amount(balance[0], currency)));
                });
        AtEnd atEnd = jdbc.sql(AT_END)
                .param("organisation", organisation)
                .param("currency", currency)
                .param("day", period.to())
                .query((row, number) -> new AtEnd(Amount.of(row, "due"), Amount.of(row, "unallocated")))
                .single();
        return new Statement(
                period.from(),
                period.to(),
                new Amount(opening, currency),
                entries,
                sum(entries, "invoice", 1, currency),
                sum(entries, "rounding", 1, currency),
                sum(entries, "credit", -1, currency),
                sum(entries, "payment", -1, currency),
                new Amount(balance[0], currency),
                atEnd.due(),
                atEnd.unallocated());
    }

    private static Amount sum(List<Entry> entries, String kind, int sign, String currency) {
        return new Amount(
                sign
                        * entries.stream()
                                .filter(entry -> entry.kind().equals(kind))
                                .mapToLong(entry -> entry.amount().minorUnits())
                                .sum(),
                currency);
    }
}
