package dev.porchlight.billing.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.allotment.AllotmentEntry.Kind;
import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.allotment.events.DrawFirst;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.Over;
import dev.porchlight.billing.allotment.events.OverRule;
import dev.porchlight.billing.allotment.events.PeriodLength;
import dev.porchlight.billing.allotment.events.RollOver;
import dev.porchlight.billing.allotment.events.Step;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.billing.allotment.events.Weight;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left, by the worked examples: ten hours a month from May on, unless a test says otherwise. */
class AllotmentTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Amount NINETY_FIVE = new Amount(9_500, "GBP");
    private static final Over RATE = new Over(OverRule.RATE, NINETY_FIVE, null);
    private static final Over STOP = new Over(OverRule.STOP, null, null);

    private final List<Fact> facts = new ArrayList<>();

    private static LineTerms terms(long allotment, RollOver rollOver, DrawFirst first, Over over) {
        return new LineTerms(
                "Support",
                Unit.HOURS,
                allotment,
                PeriodLength.MONTH,
                rollOver,
                first,
                over,
                List.of(),
                List.of(),
                Step.MINUTE,
                null);
    }

    private static Line line(LineTerms terms) {
        return new Line(new Run(MAY, null, terms.period()), List.of(new TermsFrom(MAY, terms)));
    }

    private static Line line(RollOver rollOver, DrawFirst first) {
        return line(terms(600, rollOver, first, RATE));
    }

    private static CountedWork work(UUID entry, LocalDate day, int minutes) {
        return new CountedWork(entry, 1, UUID.randomUUID(), 7, null, "Ann", "remote", day, minutes, "1", null);
    }

    private UUID logged(LocalDate on, int minutes) {
        UUID entry = UUID.randomUUID();
        corrected(entry, on, on, minutes);
        return entry;
    }

    private void corrected(UUID entry, LocalDate on, LocalDate workDate, int minutes) {
        facts.add(new Fact(UUID.randomUUID(), Fact.Kind.WORK, on, minutes, null, null, work(entry, workDate, minutes)));
    }

    private void toppedUp(LocalDate on, long amount) {
        facts.add(new Fact(UUID.randomUUID(), Fact.Kind.TOP_UP, on, amount, null, null, null));
    }

    private Allotment asOf(Line line, LocalDate day) {
        return Allotment.of(line, facts, "GBP", day);
    }

    private static List<Long> amounts(Allotment allotment, Kind kind) {
        return allotment.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(AllotmentEntry::amount)
                .toList();
    }

    @Test
    void whatIsDrawnFirstDecidesWhatLapses() {
        RollOver oneMonth = new RollOver(null, 1);
        logged(MAY.plusDays(3), 480);
        logged(MAY.plusMonths(1).plusDays(3), 300);
        // 2 h are carried into June, of whose 12 h 5 h are used.
        Allotment carriedFirst = asOf(line(oneMonth, DrawFirst.CARRIED), MAY.plusMonths(2));
        Allotment ownFirst = asOf(line(oneMonth, DrawFirst.OWN), MAY.plusMonths(2));
        assertThat(amounts(carriedFirst, Kind.LAPSED)).isEmpty();
        assertThat(carriedFirst.left()).isEqualTo(600 + 420);
        assertThat(amounts(ownFirst, Kind.LAPSED)).containsExactly(-120L);
        assertThat(ownFirst.left()).isEqualTo(600 + 300);
    }

    @Test
    void lapsingAndCarryingAreEntriesOfTheNextPeriodsFirstDay() {
        logged(MAY.plusDays(9), 180);
        Allotment june = asOf(line(new RollOver(240L, 1), DrawFirst.CARRIED), MAY.plusMonths(1));
        assertThat(june.entries().stream()
                        .filter(entry -> entry.on().equals(MAY.plusMonths(1)))
                        .map(entry -> entry.kind() + " " + entry.amount())
                        .toList())
                .containsExactly("LAPSED -180", "CARRIED_OUT -240", "CARRIED_IN 240", "ALLOTMENT 600");
        assertThat(june.left()).isEqualTo(840);
        assertThat(june.carried()).isEqualTo(240);
        assertThat(asOf(
                                line(new RollOver(240L, 1), DrawFirst.CARRIED),
                                MAY.plusMonths(1).minusDays(1))
                        .left())
                .isEqualTo(420);
    }

    @Test
    void whatIsTakenAwayByHandIsGoneWhereverItIsTakenFrom() {
        adjusted(MAY.plusDays(3), -60);
        adjusted(MAY.plusMonths(1).plusDays(3), -100);
        for (DrawFirst first : DrawFirst.values()) {
            Line line = line(new RollOver(null, 1), first);
            for (LocalDate day : List.of(MAY.plusDays(4), MAY.plusMonths(1).plusDays(4), MAY.plusMonths(2))) {
                Allotment now = asOf(line, day);
                assertThat(now.left()).isEqualTo(now.entries().getLast().balance());
            }
            assertThat(asOf(line, MAY.plusDays(4)).left()).isEqualTo(540);
            assertThat(asOf(line, MAY.plusMonths(1).plusDays(4)).left()).isEqualTo(540 + 500);
        }
        // More than there is: what is missing is owed by the next.
        adjusted(MAY.plusDays(5), -700);
        assertThat(asOf(line(null, DrawFirst.CARRIED), MAY.plusDays(6)).left()).isEqualTo(-160);
    }

    private void adjusted(LocalDate on, long amount) {
        facts.add(new Fact(UUID.randomUUID(), Fact.Kind.ADJUSTMENT, on, amount, null, "By hand", null));
    }

    @Test
    void correctionsAreEntriesAndTheSumOfWhatIsDeletedIsNothing() {
        UUID entry = logged(MAY.plusDays(1), 45);
        corrected(entry, MAY.plusDays(2), MAY.plusDays(1), -15);
        corrected(entry, MAY.plusDays(3), MAY.plusDays(1), -30);
        Allotment now = asOf(line(null, DrawFirst.CARRIED), MAY.plusDays(3));
        assertThat(amounts(now, Kind.WORK)).containsExactly(-45L, 15L, 30L);
        assertThat(now.left()).isEqualTo(600);
        assertThat(now.used()).isZero();
    }

    @Test
    void aLongEntryIsSplitExactlyAtTheEnd() {
        logged(MAY.plusDays(1), 570);
        UUID two = logged(MAY.plusDays(2), 120);
        Allotment now = asOf(line(null, DrawFirst.CARRIED), MAY.plusDays(2));
        AllotmentEntry split = now.entries().getLast();
        assertThat(split.amount()).isEqualTo(-30);
        assertThat(split.over()).isEqualTo(90);
        assertThat(split.charge()).isEqualTo(new Amount(14_250, "GBP"));
        assertThat(now.left()).isZero();
        assertThat(now.percentUsed()).isEqualTo(115);

        corrected(two, MAY.plusDays(3), MAY.plusDays(2), -100);
        Allotment then = asOf(line(null, DrawFirst.CARRIED), MAY.plusDays(3));
        assertThat(then.entries().getLast().over()).isEqualTo(-90);
        assertThat(then.entries().getLast().charge()).isEqualTo(new Amount(-14_250, "GBP"));
        assertThat(then.left()).isEqualTo(10);
        assertThat(then.charged()).isNull();
    }

    @Test
    void anotherBlockIsBoughtAndAsManyAsItTakes() {
        Over blocks = new Over(OverRule.NEXT_BLOCK, new Amount(40_000, "GBP"), 300L);
        logged(MAY.plusDays(1), 570);
        logged(MAY.plusDays(2), 400);
        Allotment now = asOf(line(terms(600, null, DrawFirst.CARRIED, blocks)), MAY.plusDays(2));
        assertThat(amounts(now, Kind.BLOCK)).containsExactly(600L);
        assertThat(now.charged()).isEqualTo(new Amount(80_000, "GBP"));
        assertThat(now.left()).isEqualTo(230);
        assertThat(now.over()).isZero();
    }

    @Test
    void whereWorkStopsWhatWasDoneWaitsForWhatIsBought() {
        Line line = line(terms(600, null, DrawFirst.CARRIED, STOP));
        logged(MAY.plusDays(1), 690);
        Allotment before = asOf(line, MAY.plusDays(1));
        assertThat(before.waiting()).isEqualTo(90);
        assertThat(before.charged()).isNull();
        toppedUp(MAY.plusDays(2), 300);
        Allotment after = asOf(line, MAY.plusDays(2));
        assertThat(amounts(after, Kind.WAITING)).containsExactly(-90L);
        assertThat(after.waiting()).isZero();
        assertThat(after.left()).isEqualTo(210);
    }

    @Test
    void thePeriodIsThatOfTheWorkUnlessItIsOver() {
        Line line = line(null, DrawFirst.CARRIED);
        LocalDate june = MAY.plusMonths(1);
        corrected(UUID.randomUUID(), june.minusDays(1), MAY.plusDays(20), 60);
        corrected(UUID.randomUUID(), june, MAY.plusDays(20), 30);
        Allotment now = asOf(line, june);
        List<AllotmentEntry> work = now.entries().stream()
                .filter(entry -> entry.kind() == Kind.WORK)
                .toList();
        assertThat(work.getFirst().period()).isEqualTo(MAY);
        assertThat(work.getFirst().late()).isFalse();
        assertThat(work.getLast().period()).isEqualTo(june);
        assertThat(work.getLast().late()).isTrue();
        assertThat(now.left()).isEqualTo(570);
    }

    @Test
    void itEndsWithItsLastDay() {
        Line ended = new Line(
                new Run(MAY, MAY.plusDays(40), PeriodLength.MONTH),
                List.of(new TermsFrom(MAY, terms(600, new RollOver(null, 3), DrawFirst.CARRIED, RATE))));
        logged(MAY.plusDays(40), 100);
        assertThat(asOf(ended, MAY.plusDays(40)).left()).isEqualTo(1_100);
        Allotment after = asOf(ended, MAY.plusYears(1));
        assertThat(after.left()).isZero();
        assertThat(after.entries().getLast().kind()).isEqualTo(Kind.LAPSED);
        assertThat(after.entries().getLast().on()).isEqualTo(MAY.plusDays(41));
    }

    @Test
    void otherTermsHoldForWholePeriods() {
        Line line = new Line(
                new Run(MAY, null, PeriodLength.MONTH),
                List.of(
                        new TermsFrom(MAY, terms(600, null, DrawFirst.CARRIED, RATE)),
                        new TermsFrom(MAY.plusMonths(1), terms(900, null, DrawFirst.CARRIED, RATE))));
        assertThat(asOf(line, MAY.plusDays(30)).left()).isEqualTo(600);
        assertThat(asOf(line, MAY.plusDays(31)).left()).isEqualTo(900);
    }

    @Test
    void periodsBeginOnTheSameDayOfTheMonthOrOnItsLast() {
        Run run = new Run(LocalDate.of(2026, 1, 31), null, PeriodLength.MONTH);
        assertThat(run.on(LocalDate.of(2026, 2, 27)).from()).isEqualTo("2026-01-31");
        assertThat(run.on(LocalDate.of(2026, 2, 28)))
                .isEqualTo(new Window(1, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 30)));
        assertThat(run.on(LocalDate.of(2026, 3, 31)).index()).isEqualTo(2);
        assertThat(run.on(LocalDate.of(2020, 1, 1)).index()).isZero();
    }

    /** Minutes are whole, steps and weights exact. */
    @ParameterizedTest
    @CsvSource({"20,1,1.5,30", "7,1,1.25,9", "7,15,1,15", "21,15,1,30", "60,1,1,60", "7,15,1.5,23", "10,1,0,0"})
    void timeIsRoundedUpThenWeighed(int minutes, int step, String weight, long counts) {
        LineTerms terms = new LineTerms(
                "Support",
                Unit.HOURS,
                600,
                PeriodLength.MONTH,
                null,
                DrawFirst.CARRIED,
                RATE,
                List.of(),
                List.of(new Weight("remote", weight)),
                new Step(step, Step.Per.ENTRY),
                null);
        assertThat(Counting.of(terms, minutes, weight)).isEqualTo(counts);
    }

    /** Whatever happens: on every day what came in, less what went out, is what is left; and nothing is invented. */
    @Test
    void openingAndEntriesAreTheBalanceOnEveryDay() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            facts.clear();
            Over over = List.of(RATE, STOP, new Over(OverRule.NEXT_BLOCK, NINETY_FIVE, 120L))
                    .get(random.nextInt(3));
            RollOver rollOver = random.nextBoolean()
                    ? null
                    : new RollOver(random.nextBoolean() ? null : 200L, 1 + random.nextInt(3));
            Line line = line(terms(300, rollOver, random.nextBoolean() ? DrawFirst.CARRIED : DrawFirst.OWN, over));
            long worked = happen(random);
            long said = 0;
            for (LocalDate day = MAY; day.isBefore(MAY.plusDays(200)); day = day.plusDays(1)) {
                Allotment now = asOf(line, day);
                assertThat(now.entries().stream()
                                .mapToLong(AllotmentEntry::amount)
                                .sum())
                        .as("seed %d on %s", seed, day)
                        .isEqualTo(now.left())
                        .isEqualTo(now.entries().getLast().balance());
                assertThat(now.left()).isNotNegative();
                assertThat(now.carried()).isBetween(0L, now.left());
                said = now.entries().stream()
                        .filter(entry -> entry.kind() == Kind.WORK || entry.kind() == Kind.WAITING)
                        .mapToLong(entry -> entry.over() - entry.amount())
                        .sum();
            }
            long waitingTaken = -asOf(line, MAY.plusDays(200)).entries().stream()
                    .filter(entry -> entry.kind() == Kind.WAITING)
                    .mapToLong(AllotmentEntry::amount)
                    .sum();
            assertThat(said - waitingTaken).as("seed %d", seed).isEqualTo(worked);
        }
    }

    /** Half a year of work, some of it corrected later; returns how much it comes to. */
    private long happen(Random random) {
        long worked = 0;
        for (int day = 0; day < 190; day += 1 + random.nextInt(5)) {
            if (random.nextInt(10) == 0) {
                toppedUp(MAY.plusDays(day), 60);
                continue;
            }
            int minutes = 5 + random.nextInt(120);
            UUID entry = logged(MAY.plusDays(day), minutes);
            worked += minutes;
            if (random.nextInt(3) == 0) {
                int less = 1 + random.nextInt(minutes);
                corrected(entry, MAY.plusDays(day + random.nextInt(45)), MAY.plusDays(day), -less);
                worked -= less;
            }
        }
        // Those after the last day that is looked at have not happened.
        return worked
                - facts.stream()
                        .filter(fact ->
                                fact.kind() == Fact.Kind.WORK && !fact.on().isBefore(MAY.plusDays(200)))
                        .mapToLong(Fact::amount)
                        .sum();
    }
}
