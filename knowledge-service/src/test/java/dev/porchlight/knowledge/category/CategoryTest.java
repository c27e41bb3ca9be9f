package dev.porchlight.knowledge.category;

import dev.porchlight.knowledge.Callers;
import dev.porchlight.knowledge.category.commands.AddCategory;
import dev.porchlight.knowledge.category.commands.AddSubject;
import dev.porchlight.knowledge.category.commands.RemoveCategory;
import dev.porchlight.knowledge.category.commands.RemoveSubject;
import dev.porchlight.knowledge.category.commands.RenameCategory;
import dev.porchlight.knowledge.category.commands.RenameSubject;
import dev.porchlight.knowledge.category.events.CategoryAdded;
import dev.porchlight.knowledge.category.events.CategoryRemoved;
import dev.porchlight.knowledge.category.events.CategoryRenamed;
import dev.porchlight.knowledge.category.events.SubjectAdded;
import dev.porchlight.knowledge.category.events.SubjectRemoved;
import dev.porchlight.knowledge.category.events.SubjectRenamed;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CategoryTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID MAIL = UUID.randomUUID();
    private static final UUID PHONES = UUID.randomUUID();

    private static final CategoryAdded ADDED = new CategoryAdded(ID, "Office");
    private static final SubjectAdded WITH_MAIL = new SubjectAdded(ID, MAIL, "Mail");
    private static final SubjectAdded WITH_PHONES = new SubjectAdded(ID, PHONES, "Phones");

    private final AggregateTestFixture<Category> fixture = new AggregateTestFixture<>(Category.class);

    CategoryTest() {
        fixture.registerInjectableResource(new Categories() {
            @Override
            public Optional<UUID> called(String name) {
                return switch (name) {
                    case "Network" -> Optional.of(OTHER);
                    case "office" -> Optional.of(ID);
                    default -> Optional.empty();
                };
            }

            @Override
            public Optional<UUID> subjectCalled(UUID category, String name) {
                return Optional.empty();
            }

            @Override
            public boolean hasSubject(UUID subject) {
                return false;
            }
        });
        fixture.registerInjectableResource((FiledArticles) PHONES::equals);
    }

    @Test
    void isAdded() {
        when(new AddCategory(ID, "Office")).expectEvents(ADDED);
    }

    @Test
    void hasANameOfItsOwn() {
        when(new AddCategory(ID, "Network")).expectException(CategoryNameAlreadyUsed.class);
        when(new RenameCategory(ID, "Network"), ADDED).expectException(CategoryNameAlreadyUsed.class);
    }

    @Test
    void isRenamed() {
        when(new RenameCategory(ID, "Workplace"), ADDED).expectEvents(new CategoryRenamed(ID, "Workplace"));
        when(new RenameCategory(ID, "office"), ADDED).expectEvents(new CategoryRenamed(ID, "office"));
        when(new RenameCategory(ID, "Office"), ADDED).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void isRemovedWhenItHasNoSubjects() {
        when(new RemoveCategory(ID), ADDED).expectEvents(new CategoryRemoved(ID));
        when(new RemoveCategory(ID), ADDED, WITH_MAIL).expectException(CategoryHasSubjects.class);
        when(new RemoveCategory(ID), ADDED, WITH_MAIL, new SubjectRemoved(ID, MAIL))
                .expectEvents(new CategoryRemoved(ID));
    }

    @Test
    void isNotThereAnyMoreWhenItWasRemoved() {
        when(new AddSubject(ID, MAIL, "Mail"), ADDED, new CategoryRemoved(ID))
                .expectException(AggregateDeletedException.class);
    }

    @Test
    void hasSubjects() {
        when(new AddSubject(ID, MAIL, "Mail"), ADDED).expectEvents(WITH_MAIL);
        when(new RenameSubject(ID, MAIL, "E-mail"), ADDED, WITH_MAIL)
                .expectEvents(new SubjectRenamed(ID, MAIL, "E-mail"));
        when(new RenameSubject(ID, MAIL, "MAIL"), ADDED, WITH_MAIL).expectEvents(new SubjectRenamed(ID, MAIL, "MAIL"));
        when(new RenameSubject(ID, MAIL, "Mail"), ADDED, WITH_MAIL)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        when(new RemoveSubject(ID, MAIL), ADDED, WITH_MAIL).expectEvents(new SubjectRemoved(ID, MAIL));
    }

    @Test
    void hasNoTwoSubjectsOfOneName() {
        when(new AddSubject(ID, PHONES, "mail"), ADDED, WITH_MAIL).expectException(SubjectNameAlreadyUsed.class);
        when(new RenameSubject(ID, PHONES, "MAIL"), ADDED, WITH_MAIL, WITH_PHONES)
                .expectException(SubjectNameAlreadyUsed.class);
        when(new AddSubject(ID, PHONES, "Mail"), ADDED, WITH_MAIL, new SubjectRenamed(ID, MAIL, "E-mail"))
                .expectEvents(new SubjectAdded(ID, PHONES, "Mail"));
    }

    @Test
    void keepsASubjectThatHasArticles() {
        when(new RemoveSubject(ID, PHONES), ADDED, WITH_PHONES).expectException(SubjectHasArticles.class);
    }

    @Test
    void knowsNoSubjectsButItsOwn() {
        when(new RenameSubject(ID, MAIL, "E-mail"), ADDED).expectException(NotFound.class);
        when(new RemoveSubject(ID, PHONES), ADDED).expectException(NotFound.class);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isTheServiceTeamsBusiness(Object command) {
        for (var caller : List.of(Callers.customer(), Callers.machine("knowledge:read", "tickets:write"))) {
            fixture.given(command instanceof AddCategory ? new Object[0] : new Object[] {ADDED, WITH_MAIL})
                    .when(command, Callers.as(caller))
                    .expectException(NotAllowed.class);
        }
    }

    static Stream<Object> everything() {
        return Stream.of(
                new AddCategory(ID, "Office"),
                new RenameCategory(ID, "Workplace"),
                new RemoveCategory(ID),
                new AddSubject(ID, PHONES, "Phones"),
                new RenameSubject(ID, MAIL, "E-mail"),
                new RemoveSubject(ID, MAIL));
    }

    @Test
    void isAlsoTheBusinessOfMachinesThatMayWrite() {
        fixture.givenNoPriorActivity()
                .when(new AddCategory(ID, "Office"), Callers.as(Callers.machine("knowledge:write")))
                .expectEvents(ADDED);
    }

    private ResultValidator<Category> when(Object command, Object... given) {
        return fixture.given(given).when(command, Callers.as(Callers.agent()));
    }
}
