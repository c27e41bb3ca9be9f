package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a module has to be built again, and when not. */
class ModulesTest {

    @TempDir
    Path repository;

    private String before;

    @BeforeEach
    void aServiceOnAPlatform() throws IOException {
        write("pom.xml", "<project/>");
        write("platform/pom.xml", "<project/>");
        write("platform/src/main/java/Platform.java", "class Platform {}");
        write("testing/pom.xml", "<project/>");
        write("testing/src/main/java/Testing.java", "class Testing {}");
        write("ticket-service/pom.xml", dependency("platform", "") + dependency("testing", "<scope>test</scope>"));
        write("ticket-service/src/main/java/Ticket.java", "class Ticket {}");
        before = hash();
    }

    @Test
    void staysWhenNothingChanges() throws IOException {
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void changesWithItsOwnSources() throws IOException {
        write("ticket-service/src/main/java/Ticket.java", "class Ticket { int number; }");

        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void changesWhenAFileIsOnlyMoved() throws IOException {
        Files.move(
                repository.resolve("ticket-service/src/main/java/Ticket.java"),
                repository.resolve("ticket-service/src/main/java/Moved.java"));

        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void changesWithWhatItDependsOnAndWithTheCommonBuild() throws IOException {
        write("platform/src/main/java/Platform.java", "interface Platform {}");
        String afterPlatform = hash();
        write("pom.xml", "<project></project>");

        assertThat(afterPlatform).isNotEqualTo(before);
        assertThat(hash()).isNotEqualTo(afterPlatform);
    }

    @Test
    void staysWhenOnlyTestsOrBuiltFilesChange() throws IOException {
        write("ticket-service/src/test/java/TicketTest.java", "class TicketTest {}");
        write("ticket-service/target/classes/Ticket.class", "…");
        write("ticket-service/ui/node_modules/react/index.js", "…");
        write("testing/src/main/java/Testing.java", "interface Testing {}");

        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void builtClassesStayUntilASourceGoesAway() throws IOException {
        for (String folder : List.of("ticket-service/src/main", "ticket-service/src/main/java")) {
            Files.setLastModifiedTime(repository.resolve(folder), FileTime.fromMillis(0)); // long before the build
        }
        write("ticket-service/target/classes/Ticket.class", "…");
        write("ticket-service/src/main/java/Ticket.java", "class Ticket { int number; }");
        new Modules(repository).forgetRemoved("ticket-service");
        assertThat(repository.resolve("ticket-service/target/classes/Ticket.class"))
                .exists();

        Files.delete(repository.resolve("ticket-service/src/main/java/Ticket.java"));
        new Modules(repository).forgetRemoved("ticket-service");
        assertThat(repository.resolve("ticket-service/target/classes")).doesNotExist();
    }

    private String hash() throws IOException {
        return new Modules(repository).hash("ticket-service");
    }

    private static String dependency(String artifact, String more) {
        return "<dependency><groupId>dev.porchlight</groupId><artifactId>" + artifact + "</artifactId>" + more
                + "</dependency>";
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(repository.resolve(path).getParent());
        Files.writeString(repository.resolve(path), text);
    }
}
