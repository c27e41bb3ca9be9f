package dev.porchlight.platform.testing.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.security.Caller;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How a service's packages may depend on each other: {@code write}, {@code read} and {@code automation} on the
 * aggregate, the aggregate on its {@code events}, and never back. A rule that matches nothing fails. A service extends
 * this in its own base package.
 */
public abstract class Architecture {

    private static final String COMMAND_HANDLER = "org.axonframework.commandhandling.CommandHandler";
    private static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    private static final String RESET_HANDLER = "org.axonframework.eventhandling.ResetHandler";

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(getClass().getPackageName());

    @Test
    void eventsKnowNothingButEvents() {
        classes()
                .that()
                .resideInAPackage("..events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "..events..",
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..",
                        "dev.porchlight.platform.eventstore..",
                        "dev.porchlight.platform.money..",
                        "dev.porchlight.forms..",
                        "dev.porchlight.workingtime..",
                        "dev.porchlight.approvals..")
                .check(service);
    }

    @Test
    void everyEventHasAPublicName() {
        classes()
                .that()
                .resideInAPackage("..events")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .and()
                .areRecords()
                .and()
                .areAnnotatedWith(EventName.class)
                .should()
                .bePublic()
                .check(service);
    }

    @Test
    void aggregatesKnowNeitherWebNorSql() {
        noClasses()
                .that()
                .areAnnotatedWith("org.axonframework.spring.stereotype.Aggregate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..read..",
                        "..automation..",
                        "org.springframework.web..",
                        "org.springframework.jdbc..",
                        "jakarta.servlet..",
                        "java.sql..")
                .check(service);
    }

    @Test
    void writingDoesNotKnowReading() {
        noClasses()
                .that()
                .resideInAPackage("..write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..automation..")
                .check(service);
        noClasses()
                .that()
                .resideInAPackage("..read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..write..", "..automation..")
                .check(service);
    }

    /** Commands to what is there pass an interceptor that asks who sends them; what makes something new is asked in its own words. */
    @Test
    void whoCreatesSomethingIsAsked() {
        constructors()
                .that()
                .areAnnotatedWith(COMMAND_HANDLER)
                .should(askWhoItIs())
                .allowEmptyShould(true)
                .check(service);
    }

    private static ArchCondition<JavaCodeUnit> askWhoItIs() {
        return new ArchCondition<>("ask the caller, or hand them to somebody who does") {
            @Override
            public void check(JavaCodeUnit constructor, ConditionEvents events) {
                boolean asked = constructor.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caller.class)
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(Caller.class)));
                events.add(new SimpleConditionEvent(
                        constructor, asked, constructor.getFullName() + " does not ask who sends its command"));
            }
        };
    }

    /**
     * Of an event that no view hears, nobody sees that it happened, and whoever has read since has an old version: it is
     * forgotten by mistake, or named by {@link #eventsThatNobodyIsShown()}.
     */
    @Test
    void everyEventIsShown() {
        Set<String> heard = new HashSet<>();
        service.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EVENT_HANDLER))
                .forEach(method -> {
                    JavaClass event = method.getRawParameterTypes().getFirst();
                    heard.add(event.getName());
                    event.getAllSubclasses().forEach(kind -> heard.add(kind.getName()));
                });
        assertThat(service.stream()
                        .filter(type -> type.isAnnotatedWith(EventName.class))
                        .map(JavaClass::getName)
                        .filter(event -> !heard.contains(event))
                        .map(event -> event.substring(event.lastIndexOf('.') + 1)))
                .containsExactlyInAnyOrderElementsOf(eventsThatNobodyIsShown());
    }

    /** By their classes' simple names, each with a reason that the service knows. */
    protected Set<String> eventsThatNobodyIsShown() {
        return Set.of();
    }

    /** What is made of events can be made of them anew: whoever writes it says what to empty first. */
    @Test
    void everyViewCanBeMadeAnew() {
        assertThat(service.stream()
                        .filter(type -> !type.getPackageName().contains(".automation"))
                        .filter(type -> has(type, EVENT_HANDLER) && !has(type, RESET_HANDLER))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(viewsInRowsOfOthers());
    }

    private static boolean has(JavaClass type, String annotation) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation));
    }

    /** By their classes' simple names: what they write stands in rows that another class of their group empties. */
    protected Set<String> viewsInRowsOfOthers() {
        return Set.of();
    }

    /** What is found again by a name has an id of {@code DerivedIds}: what anybody can compute, anybody can ask for. */
    @Test
    void idsOfNamesCannotBeComputed() {
        assertThat(service.stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getName().equals("nameUUIDFromBytes")))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(idsOfPartsAlone());
    }

    /** By their classes' simple names: they make ids only of what has one that nobody can know, and ask by none. */
    protected Set<String> idsOfPartsAlone() {
        return Set.of();
    }

    /** What is never replayed stands apart from what is. */
    @Test
    void reactionsAndDueWorkAreAutomation() {
        methods()
                .that()
                .areAnnotatedWith("dev.porchlight.platform.reaction.Reaction")
                .or()
                .areAnnotatedWith("dev.porchlight.platform.due.DueWork")
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("..automation..")
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void nobodyReadsTheIdentityFromAHeaderOrTheTokenAgain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.security.oauth2.jwt..", "org.springframework.security.core.context..")
                .check(service);
    }
}
