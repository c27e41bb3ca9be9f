package dev.porchlight.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.paging.Finding.Found;
import dev.porchlight.platform.security.Signer;
import dev.porchlight.platform.testing.TestServers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Of few all is found; of many what a page needs; and a page says the same either way. */
class FindingIT {

    private static final int MANY = 20_000;
    private static final Cursors CURSORS = new Cursors(new Signer(new byte[32]));
    private static final Sought BY_EITHER = new Sought(
            List.of("select t.id from thing t where t.word = :word", "select t.id from thing t where t.other = :word"),
            "t.word = :word or t.other = :word");

    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource(TestServers.newDatabase(), TestServers.user(), TestServers.password()));

    @BeforeEach
    void aListThatNobodyHasCounted() {
        jdbc.sql("""
                create table thing (
                  id uuid primary key, number bigint not null, owner text not null default 'one', closed timestamptz, word text, other text)
                with (autovacuum_enabled = false)""").update();
        jdbc.sql("create index thing_open_of_owner on thing (owner, number, id) where closed is null")
                .update();
        jdbc.sql("create index thing_word on thing (word)").update();
        jdbc.sql("create index thing_other on thing (other)").update();
    }

    private void things(int count, String word, String other) {
        jdbc.sql("""
                insert into thing (id, number, word, other)
                select gen_random_uuid(), n + (select count(*) from thing), ?, ? from generate_series(1, ?) n""").params(word, other, count).update();
    }

    private Found found(String word, long needed) {
        return new Finding(jdbc, BY_EITHER, Map.of("word", word))
                .find("t.id", "thing t where t.number > 0 order by t.number, t.id", needed);
    }

    private List<Long> numbers(Found found) {
        return jdbc.sql("select number from thing where id = any(:ids) order by number")
                .param("ids", found.keys())
                .query(Long.class)
                .list();
    }

    private Page<Long> page(String word, int page, int size) {
        return new PagedQuery("t.number", "thing t")
                .key("t.id")
                .where("t.owner = 'one'")
                .where("t.closed is null")
                .where("t.number > 0")
                .sortable(Sorting.by("number", "t.number", "bigint"))
                .defaultSort("number")
                .sought(BY_EITHER, Map.of("word", word))
                .page(jdbc, null, new PageRequest(page, size, null, null), (row, _) -> row.getLong(1));
    }

    @Test
    void whatIsFewIsFoundWholeWhicheverWay() {
        things(600, "hay", "hay");
        things(1, "needle", "hay");
        things(1, "hay", "needle");
        things(1, "needle", "needle");
        Found found = found("needle", 26);
        assertThat(found.all()).isTrue();
        assertThat(numbers(found)).containsExactly(601L, 602L, 603L);
        assertThat(page("needle", 1, 2)).isEqualTo(new Page<>(List.of(601L, 602L), 1, 2, 3L, null, null));
        assertThat(page("nothing", 1, 2).total()).isZero();
    }

    @Test
    void asManyAsAreFewAreFoundWholeAndOneMoreAreNot() {
        things(Finding.FEW, "many", "hay");
        assertThat(found("many", 26).keys()).hasSize(Finding.FEW);
        assertThat(found("many", 26).all()).isTrue();
        things(1, "many", "hay");
        Found more = found("many", 26);
        assertThat(more.all()).isFalse();
        assertThat(numbers(more))
                .as("those at the beginning of the list")
                .isEqualTo(LongStream.rangeClosed(1, Finding.LOOKED_AT).boxed().toList());
        Page<Long> second = page("many", 2, 10);
        assertThat(second.items())
                .isEqualTo(LongStream.rangeClosed(11, 20).boxed().toList());
        assertThat(second.totalIsLeast()).isTrue();
    }

    @Test
    void whatFillsNoPageAtTheBeginningIsLookedForEverywhere() {
        things(25, "many", "hay");
        things(Finding.LOOKED_AT - 25, "hay", "hay");
        things(Finding.FEW + 1, "hay", "many");
        assertThat(found("many", 25).all()).as("the page is full").isFalse();
        assertThat(found("many", 26).keys()).as("one is lacking").isNull();
        Page<Long> page = page("many", 2, 20);
        assertThat(page.items()).startsWith(21L, 22L, 23L, 24L, 25L, 501L).hasSize(20);
        assertThat(page.total()).isEqualTo(Finding.FEW + 26);
        assertThat(page.totalIsLeast()).isNull();
    }

    @Test
    void allOfAListThatIsShorterThanWhatIsLookedAtIsFound() {
        things(Finding.FEW + 1, "many", "hay");
        jdbc.sql("update thing set number = -number where number > 300").update();
        Found found = found("many", 301);
        assertThat(found.all()).isTrue();
        assertThat(found.keys()).hasSize(300);
        assertThat(page("many", 4, 100).total()).isEqualTo(300);
    }

    /** As a table of all is made: by one query, page after page. */
    @Test
    void whatIsSoughtIsWalkedThroughToItsEndByOneQuery() {
        things(Finding.FEW + 1, "many", "hay");
        for (Sought sought : List.of(BY_EITHER, BY_EITHER.byRowsFirst())) {
            PagedQuery query = new PagedQuery("t.number", "thing t")
                    .key("t.id")
                    .where("t.number > 0")
                    .sortable(Sorting.by("number", "t.number", "bigint"))
                    .defaultSort("number")
                    .sought(sought, Map.of("word", "many"));
            List<Long> walked = new ArrayList<>();
            for (String next = ""; next != null; ) {
                Page<Long> page =
                        query.page(jdbc, CURSORS, new PageRequest(1, 400, null, next), (row, _) -> row.getLong(1));
                walked.addAll(page.items());
                next = page.next();
            }
            assertThat(walked)
                    .isEqualTo(
                            LongStream.rangeClosed(1, Finding.FEW + 1).boxed().toList());
        }
    }

    private Page<Long> byRowsFirst(Sought sought, String word, int page, int size) {
        return new PagedQuery("t.number", "thing t")
                .key("t.id")
                .where("t.number > 0")
                .sortable(Sorting.by("number", "t.number", "bigint"))
                .defaultSort("number")
                .sought(sought.byRowsFirst(), Map.of("word", word))
                .page(jdbc, null, new PageRequest(page, size, null, null), (row, _) -> row.getLong(1));
    }

    @Test
    void aGlanceTellsWhetherRowsAreLookedAtOrKeysAreAskedFor() {
        things(Finding.GLANCED_AT, "hay", "hay");
        things(30, "many", "hay");
        things(Finding.LOOKED_AT_FIRST, "hay", "hay");
        assertThat(byRowsFirst(BY_EITHER.byGlancing(), "many", 2, 20))
                .as("keys")
                .isEqualTo(new Page<>(LongStream.rangeClosed(121, 130).boxed().toList(), 2, 20, 30L, null, null));
        assertThat(byRowsFirst(BY_EITHER.byGlancing(), "hay", 3, 20))
                .as("rows")
                .isEqualTo(new Page<>(LongStream.rangeClosed(41, 60).boxed().toList(), 3, 20, 1_000L, true, null));
    }

    @Test
    void whereRowsAreLookedAtWithEaseMoreOfThemAreBeforeAllIsLookedFor() {
        things(Finding.LOOKED_AT_FIRST, "hay", "hay");
        things(Finding.FEW_BY_ROWS, "many", "hay");
        assertThat(byRowsFirst(BY_EITHER, "many", 1, 10))
                .as("few")
                .isEqualTo(new Page<>(LongStream.rangeClosed(1001, 1010).boxed().toList(), 1, 10, 1_000L, null, null));
        things(1, "hay", "many");
        assertThat(byRowsFirst(BY_EITHER, "many", 1, 10))
                .as("as many as the page needs")
                .isEqualTo(new Page<>(LongStream.rangeClosed(1001, 1010).boxed().toList(), 1, 10, 11L, true, null));
        assertThat(byRowsFirst(BY_EITHER, "many", 101, 10))
                .as("all")
                .isEqualTo(new Page<>(List.of(2001L), 101, 10, 1_001L, null, null));
    }

    @Test
    void whatStandsTogetherIsReadWhereItStandsWithWhatIsScattered() {
        Sought sought = BY_EITHER.standingTogether("t.word = :word");
        things(Finding.LOOKED_AT_NEXT, "hay", "hay");
        things(3, "hay", "many");
        things(500, "many", "hay");
        things(1, "many", "many");
        Page<Long> first = byRowsFirst(sought, "many", 1, 10);
        assertThat(first.items())
                .isEqualTo(LongStream.rangeClosed(10_001, 10_010).boxed().toList());
        assertThat(first.total()).isGreaterThan(10);
        assertThat(first.totalIsLeast()).isTrue();
        Page<Long> last = byRowsFirst(sought, "many", 51, 10);
        assertThat(last.items())
                .isEqualTo(LongStream.rangeClosed(10_501, 10_504).boxed().toList());
        assertThat(last.total()).isEqualTo(504);
        assertThat(last.totalIsLeast()).isNull();
    }

    /** To look for all of them with each row of the list takes minutes. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void manyBehindTheBeginningAreFoundSoonEvenWhereNothingIsKnownOfTheTable() {
        things(Finding.LOOKED_AT, "hay", "hay");
        things(MANY / 2, "many", "hay");
        things(MANY / 2, "hay", "many");
        Page<Long> page = page("many", 1, 25);
        assertThat(page.items()).hasSize(25).startsWith(501L);
        assertThat(page.total()).isEqualTo(PagedQuery.MOST_COUNTED);
        assertThat(page.totalIsLeast()).isTrue();
    }
}
