package dev.porchlight.platform.testing.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.porchlight.platform.eventstore.EventName;
import org.junit.jupiter.api.Test;

/**
 * How a service's packages may depend on each other: {@code write}, {@code read} and {@code automation} on the
 * aggregate, the aggregate on its {@code events}, and never back. A rule that matches nothing fails. A service extends
 * this in its own base package.
 */
public abstract class Architecture {

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
