package dev.porchlight.billing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSection;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.platform.money.Amount;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a version says otherwise than the one before is said to be different, so that no refusal says nothing. */
class DifferencesTest {

    private static final QuoteSnapshot SEEN = QuoteFixture.snapshot(1, QuoteFixture.content("1500.00"));

    /** What names a version and its parts, what never changes, and what follows from other fields. */
    private static final Map<Class<?>, Set<String>> UNSAID = Map.of(
            QuoteSnapshot.class, Set.of("quoteId", "reference", "organisationId", "content", "sentOn", "expiresAt"),
            QuoteContent.class, Set.of("sections"),
            QuoteSection.class, Set.of("id", "lines"),
            QuoteLine.class, Set.of("id", "productId"));

    private static final Map<Class<?>, UnaryOperator<Object>> OTHERWISE = Map.ofEntries(
            Map.entry(UUID.class, before -> UUID.randomUUID()),
            Map.entry(String.class, before -> before == null ? "7" : before + "7"),
            Map.entry(boolean.class, before -> !(boolean) before),
            Map.entry(LocalDate.class, before -> ((LocalDate) before).plusDays(1)),
            Map.entry(Amount.class, before -> new Amount(7, "GBP")),
            Map.entry(Tax.class, before -> Tax.of(TaxCategory.EXEMPT, "0")),
            Map.entry(Charge.class, before -> Charge.YEARLY),
            Map.entry(RoundingRule.class, before -> RoundingRule.DOCUMENT_DOWN),
            Map.entry(Party.class, before -> with("name", "Another seller", (Record) before)),
            Map.entry(
                    dev.porchlight.billing.quote.events.QuoteTotals.class,
                    before -> QuoteFixture.totals(QuoteFixture.content("1.00"))));

    static Stream<Arguments> versions() {
        QuoteContent content = SEEN.content();
        QuoteSection section = content.sections().getFirst();
        return Stream.of(
                        changed(SEEN),
                        changed(content).map(change -> change.of(SEEN, "content")),
                        changed(section)
                                .map(change -> change.of(content, "sections"))
                                .map(change -> change.of(SEEN, "content")),
                        changed(section.lines().get(1))
                                .map(change -> change.in(section.lines(), 1))
                                .map(change -> change.of(section, "lines"))
                                .map(change -> change.of(content, "sections"))
                                .map(change -> change.of(SEEN, "content")))
                .flatMap(changes -> changes)
                .map(change -> Arguments.of(change.field(), change.value()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void everyFieldIsSaid(String field, QuoteSnapshot now) {
        assertThat(ContentHash.of(now)).isNotEqualTo(ContentHash.of(SEEN));
        List<QuoteDifference> differences = Differences.between(SEEN, now);
        assertThat(differences).as(field).isNotEmpty();
        assertThat(differences).map(DifferenceInWords::of).allSatisfy(words -> assertThat(words)
                .isNotBlank());
    }

    private record Change(String field, Object value) {

        Change of(Record whole, String component) {
            return new Change(field, with(component, value, whole));
        }

        Change in(List<?> all, int place) {
            Object[] changed = all.toArray();
            changed[place] = value;
            return new Change(field, List.of(changed));
        }
    }

    private static Stream<Change> changed(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(component -> !UNSAID.get(whole.getClass()).contains(component.getName()))
                .map(component -> new Change(
                        whole.getClass().getSimpleName() + "." + component.getName(),
                        with(
                                component.getName(),
                                OTHERWISE.get(component.getType()).apply(value(component, whole)),
                                whole)));
    }

    private static Record with(String name, Object value, Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component ->
                        component.getName().equals(name) ? fitting(component, value) : value(component, whole))
                .toArray();
        try {
            var constructor = whole.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object fitting(RecordComponent component, Object value) {
        return component.getType() == List.class && !(value instanceof List) ? List.of(value) : value;
    }

    private static Object value(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
