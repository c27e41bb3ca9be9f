package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.ServiceIT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What is found among thousands is found as among few, though not all of it is looked for. Number n is of the n-th day, due a month
 * later, and paid unless n ends with 0.
 */
@ServiceIT
class LongInvoiceListIT extends InvoiceWorld {

    private static final int MANY = 3_000;

    @BeforeEach
    void many() {
        jdbc.sql("""
                with made as (
                  insert into invoice (id, invoice_id, type, stage, organisation_id, number, reference, currency, invoice_date, due_date,
                    net_minor, tax_minor, total_minor, paid_minor, due_minor, updated_at, document, version)
                  select id, id, 'invoice', 'issued', :organisation, 'L-' || n,
                    case when n = 7 then 'Walrus' when n % 3 = 0 then 'Support of May' else 'Licences for Pip' end, 'GBP',
                    date '2015-01-01' + n, date '2015-02-01' + n, n, 0, n, case when n % 10 = 0 then 0 else n end,
                    case when n % 10 = 0 then n else 0 end, now(), '{}', 1
                  from (select gen_random_uuid() as id, n from generate_series(1, :many) n) numbers
                  returning id, organisation_id, number, reference)
                insert into invoice_search (id, organisation_id, issued, words)
                select id, organisation_id, true, to_tsvector('simple', number || ' ' || reference) from made""").param("organisation", harbour).param("many", MANY).update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from invoice_search where organisation_id = ?")
                .param(harbour)
                .update();
        jdbc.sql("delete from invoice where organisation_id = ?").param(harbour).update();
    }

    @Test
    void ofWhatIsMetEverywhereTheFirstPageIsFoundAndAtLeastHowMuchThereIs() {
        JsonNode page = list("q=SUPPORT&size=20");
        assertThat(numbers(page)).isEqualTo(expected(n -> n != 7 && n % 3 == 0, 20));
        assertThat(page.get("totalIsLeast").asBoolean()).isTrue();
        assertThat(page.get("total").asInt()).isBetween(20, MANY / 3);
        assertThat(numbers(list("q=support&size=20&page=30")))
                .isEqualTo(expected(n -> n != 7 && n % 3 == 0, 600).subList(580, 600));
    }

    @Test
    void whatIsMetSeldomIsFoundWhereverItStands() {
        JsonNode one = list("q=alru");
        assertThat(numbers(one)).containsExactly("L-7");
        assertThat(one.get("total").asInt()).isOne();
        assertThat(one.has("totalIsLeast")).isFalse();
        assertThat(numbers(list("q=l-2999"))).containsExactly("L-2999");
        assertThat(list("q=nothing+of+the+kind").get("total").asInt()).isZero();
        // The narrower the rest, the fewer are looked at.
        assertThat(numbers(list("q=support&from=2015-01-01&to=2015-01-10"))).containsExactly("L-9", "L-6", "L-3");
    }

    @Test
    void oneOrTwoLettersBeginAWord() {
        assertThat(numbers(list("q=pi&size=20"))).isEqualTo(expected(n -> n != 7 && n % 3 != 0, 20));
        assertThat(list("q=ip").get("total").asInt()).isZero();
        assertThat(numbers(list("q=w"))).containsExactly("L-7");
        // Where a word ends or begins is known, and the rest is found within.
        assertThat(numbers(list("q=" + URLEncoder.encode("f m", StandardCharsets.UTF_8) + "&size=20")))
                .isEqualTo(expected(n -> n != 7 && n % 3 == 0, 20));
        assertThat(list("q=%25%25").get("total").asInt()).isZero();
    }

    @Test
    void byTheDayOnWhichTheyAreDue() {
        List<String> open = expected(n -> n % 10 == 0, MANY / 10).reversed();
        assertThat(numbers(list("unpaid=true&paid=false&sort=dueDate&size=100")))
                .isEqualTo(open.subList(0, 100));
        assertThat(numbers(list("status=overdue&sort=dueDate&size=100"))).isEqualTo(open.subList(0, 100));
        assertThat(list("status=overdue").get("total").asInt()).isEqualTo(MANY / 10);
        assertThat(list("status=unpaid&status=part-paid").get("total").asInt()).isZero();
        assertThat(list("status=overdue&status=paid").get("total").asInt()).isEqualTo(1_000);
        assertThat(numbers(list("sort=-dueDate&size=100"))).isEqualTo(expected(n -> true, 100));
    }

    @Test
    void asManyAreCountedAsAPageNeeds() {
        JsonNode first = list("size=20");
        assertThat(first.get("total").asInt()).isEqualTo(1_000);
        assertThat(first.get("totalIsLeast").asBoolean()).isTrue();
        JsonNode further = list("size=20&page=60");
        assertThat(numbers(further)).isEqualTo(expected(n -> true, 1_200).subList(1_180, 1_200));
        // So that there is a next page.
        assertThat(further.get("total").asInt()).isEqualTo(1_201);
        assertThat(list("size=25&page=40").get("total").asInt()).isEqualTo(1_001);
        JsonNode last = list("size=100&page=30");
        assertThat(last.get("total").asInt()).isEqualTo(MANY);
        assertThat(last.has("totalIsLeast")).isFalse();
    }

    /** All of it, page by page. */
    @Test
    void whoeverWalksOnMeetsEachOnce() {
        List<String> walked = new ArrayList<>();
        for (String next = ""; next != null; ) {
            JsonNode page = list("q=support&size=100&cursor=" + next);
            walked.addAll(numbers(page));
            next = page.path("next").asString(null);
        }
        assertThat(walked).isEqualTo(expected(n -> n != 7 && n % 3 == 0, MANY));
    }

    private JsonNode list(String query) {
        return expect(200, as(bella).get("/api/invoices?" + query)).json();
    }

    private static List<String> numbers(JsonNode page) {
        return page.get("items").findValuesAsString("number");
    }

    /** The newest first. */
    private static List<String> expected(Predicate<Integer> which, int count) {
        return IntStream.iterate(MANY, n -> n > 0, n -> n - 1)
                .boxed()
                .filter(which)
                .limit(count)
                .map(n -> "L-" + n)
                .toList();
    }
}
