package dev.porchlight.billing.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.allotment.events.DrawFirst;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.Over;
import dev.porchlight.billing.allotment.events.OverRule;
import dev.porchlight.billing.allotment.events.PeriodLength;
import dev.porchlight.billing.allotment.events.RollOver;
import dev.porchlight.billing.allotment.events.Step;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From how a line stood, the same follows as from its beginning. */
class StandingTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final int DAYS = 500;

    @ParameterizedTest
    @EnumSource(OverRule.class)
    void whatFollowsFromItIsWhatFollowsFromTheBeginning(OverRule rule) {
        int compared = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Line line = line(random, rule);
            List<Fact> facts = facts(random, line);
            LocalDate stood = START.plusDays(random.nextInt(DAYS));
            LocalDate day = stood.plusDays(random.nextInt(90));
            Optional<Standing> standing = Standing.before(line, facts, "GBP", stood);
            if (standing.isPresent()) {
                isTheSame(seed, line, facts, standing.get(), day);
                LocalDate then = day.plusDays(random.nextInt(90));
                standing.get()
                        .later(since(line, facts, standing.get()), day)
                        .ifPresent(later -> isTheSame(then.getDayOfYear(), line, facts, later, then));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    private static void isTheSame(int seed, Line line, List<Fact> facts, Standing standing, LocalDate day) {
        Allotment whole = Allotment.of(line, facts, "GBP", day);
        Allotment onwards = standing.allotment(since(line, facts, standing), day);
        List<AllotmentEntry> log = whole.entries().stream()
                .filter(entry -> !entry.on().isBefore(standing.from()))
                .toList();
        assertThat(onwards.entries()).as("log of %s", seed).isEqualTo(log);
        assertThat(onwards)
                .as("balance of %s", seed)
                .usingRecursiveComparison()
                .ignoringFields("entries")
                .isEqualTo(whole);
        assertThat(onwards.opening()
                        + log.stream().mapToLong(AllotmentEntry::amount).sum())
                .isEqualTo(whole.left());
    }

    private static List<Fact> since(Line line, List<Fact> facts, Standing standing) {
        return facts.stream()
                .filter(fact -> !line.run().within(fact.on()).isBefore(standing.from()))
                .toList();
    }

    private static Line line(Random random, OverRule rule) {
        Amount price = rule == OverRule.STOP ? null : new Amount(9_500, "GBP");
        LineTerms terms = new LineTerms(
                "Support",
                Unit.HOURS,
                random.nextInt(4) * 300L,
                random.nextInt(4) == 0 ? PeriodLength.QUARTER : PeriodLength.MONTH,
                random.nextInt(3) == 0 ? null : new RollOver(random.nextBoolean() ? null : 240L, 1 + random.nextInt(3)),
                random.nextBoolean() ? DrawFirst.OWN : DrawFirst.CARRIED,
                new Over(rule, price, rule == OverRule.NEXT_BLOCK ? 120L : null),
                List.of(),
                List.of(),
                Step.MINUTE,
                null);
        LocalDate end = random.nextInt(3) == 0 ? START.plusDays(100 + random.nextInt(DAYS)) : null;
        return new Line(new Run(START, end, terms.period()), List.of(new TermsFrom(START, terms)));
    }

    /** Work and its corrections, in whichever period they come; what is bought and put right. */
    private static List<Fact> facts(Random random, Line line) {
        List<Fact> facts = new ArrayList<>();
        List<Fact> positive = new ArrayList<>();
        LocalDate on = START.minusDays(3);
        while (on.isBefore(START.plusDays(DAYS))) {
            on = on.plusDays(random.nextInt(6));
            int what = random.nextInt(10);
            if (what == 0) {
                facts.add(new Fact(UUID.randomUUID(), Fact.Kind.TOP_UP, on, 120, new Amount(5_000, "GBP"), "T", null));
            } else if (what == 1) {
                facts.add(new Fact(UUID.randomUUID(), Fact.Kind.ADJUSTMENT, on, 30, null, "A", null));
            } else if (what == 2 && !positive.isEmpty()) {
                Fact of = positive.remove(random.nextInt(positive.size()));
                facts.add(work(of.work().entryId(), on, -of.amount()));
            } else {
                Fact work = work(UUID.randomUUID(), on, 10 + random.nextInt(200));
                facts.add(work);
                positive.add(work);
            }
        }
        return facts;
    }

    private static Fact work(UUID entry, LocalDate on, long minutes) {
        CountedWork work =
                new CountedWork(entry, 1, UUID.randomUUID(), 7, null, "Ann", "remote", on, (int) minutes, "1", null);
        return new Fact(UUID.randomUUID(), Fact.Kind.WORK, on, minutes, null, null, work);
    }
}
