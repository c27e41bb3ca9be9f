package dev.porchlight.knowledge.opinion;

import dev.porchlight.knowledge.Callers;
import dev.porchlight.knowledge.opinion.commands.GiveOpinion;
import dev.porchlight.knowledge.opinion.events.OpinionGiven;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import java.util.OptionalInt;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpinionTest {

    private static final UUID ARTICLE = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();

    private final AggregateTestFixture<Opinion> fixture = new AggregateTestFixture<>(Opinion.class);

    /** What the reader may read of the article now. */
    private OptionalInt edition = OptionalInt.of(3);

    OpinionTest() {
        fixture.registerInjectableResource(
                (ReadableArticles) (reader, article) -> article.equals(ARTICLE) ? edition : OptionalInt.empty());
    }

    @Test
    void isGivenOfTheEditionThatIsRead() {
        fixture.givenNoPriorActivity()
                .when(helpful("Thanks"), Callers.as(Callers.customer(PERSON)))
                .expectEvents(given(3, true, "Thanks"));
    }

    @Test
    void mayChange() {
        fixture.given(given(3, true, "Thanks"))
                .when(new GiveOpinion(ID, ARTICLE, false, null), Callers.as(Callers.customer(PERSON)))
                .expectEvents(given(3, false, null));
        edition = OptionalInt.of(4);
        fixture.given(given(3, true, "Thanks"))
                .when(helpful("Thanks"), Callers.as(Callers.customer(PERSON)))
                .expectEvents(given(4, true, "Thanks"));
    }

    @Test
    void isNoNewsWhenItIsTheSame() {
        fixture.given(given(3, true, "Thanks"))
                .when(helpful("Thanks"), Callers.as(Callers.customer(PERSON)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isOfWhatOneMayRead() {
        edition = OptionalInt.empty();
        fixture.givenNoPriorActivity()
                .when(helpful(null), Callers.as(Callers.customer(PERSON)))
                .expectException(NotFound.class);
        fixture.given(given(3, true, null))
                .when(helpful("More"), Callers.as(Callers.customer(PERSON)))
                .expectException(NotFound.class);
    }

    @Test
    void isAPersons() {
        fixture.givenNoPriorActivity()
                .when(helpful(null), Callers.as(Callers.machine("knowledge:write", "knowledge:read")))
                .expectException(NotAllowed.class);
    }

    private static GiveOpinion helpful(String comment) {
        return new GiveOpinion(ID, ARTICLE, true, comment);
    }

    private static OpinionGiven given(int edition, boolean helpful, String comment) {
        return new OpinionGiven(ID, ARTICLE, PERSON, Callers.HARBOUR, edition, helpful, comment);
    }
}
