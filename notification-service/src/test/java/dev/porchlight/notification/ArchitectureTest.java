package dev.porchlight.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Or pages would show something old until somebody loads them again. */
    @Test
    void whateverAKindOfSubjectNotesIsToldLive() {
        for (JavaClass kind : service) {
            if (notes(kind) && kind.getPackageName().endsWith(".read")) {
                String folder = kind.getPackageName().replaceFirst("\\.read$", ".automation");
                Set<String> live = service.stream()
                        .filter(other -> other.getPackageName().equals(folder)
                                && other.getSimpleName().endsWith("TellLive"))
                        .flatMap(this::heard)
                        .collect(Collectors.toSet());
                assertThat(live)
                        .as(folder)
                        .containsExactlyInAnyOrderElementsOf(heard(kind).collect(Collectors.toSet()));
            }
        }
    }

    private static boolean notes(JavaClass view) {
        return view.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(ActivityLog.class));
    }

    private Stream<String> heard(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Incoming.class))
                .flatMap(method ->
                        Stream.of(method.getAnnotationOfType(Incoming.class).value()));
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
