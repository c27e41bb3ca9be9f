package dev.porchlight.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import org.junit.jupiter.api.Test;

/** What keeps a rebuilt view from sending mail, and customers from what is not theirs. */
class ArchitectureTest {

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(getClass().getPackageName());

    @Test
    void viewsKnowNothingOfReactionsMailOrStreams() {
        noClasses()
                .that()
                .resideInAPackage("..read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..automation..", "..mail..", "..live..", "org.springframework.mail..")
                .check(service);
    }

    @Test
    void eventsComeInAtViewsAndReactionsOnly() {
        methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAnyPackage("..read..", "..automation..")
                .check(service);
    }

    @Test
    void viewsCanBeRebuiltAndReactionsCannot() {
        classes()
                .that()
                .resideInAPackage("..read..")
                .and()
                .haveSimpleNameEndingWith("Projector")
                .should()
                .implement(RebuildableView.class)
                .check(service);
        noClasses()
                .that()
                .resideInAPackage("..automation..")
                .should()
                .implement(RebuildableView.class)
                .check(service);
    }

    @Test
    void onlyTheSenderSpeaksToTheMailServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..mail.sending..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.mail..", "jakarta.mail..")
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
