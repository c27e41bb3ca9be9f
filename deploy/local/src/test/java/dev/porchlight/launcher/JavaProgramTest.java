package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ahead-of-time cache of a real program: the JDK's own file server. */
class JavaProgramTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Home home;
    private Child.Probe listening;
    private JavaProgram program;

    @BeforeEach
    void aProgram() throws IOException {
        home = new Home(folder);
        home.create();
        int port = freePort();
        listening = () -> Health.listening(port);
        program = new JavaProgram(
                "files",
                folder,
                List.of("-XX:+UseSerialGC", "-Xmx32m"),
                List.of("-m", "jdk.httpserver", "-p", String.valueOf(port)),
                Map.of());
    }

    @Test
    void startsWithTheCacheThatItsTrainingWrote() throws Exception {
        assertThat(program.launch(true).command()).noneMatch(option -> option.contains("AOT"));

        assertThat(program.train(home, listening)).isTrue();
        assertThat(program.train(home, listening)).isFalse();

        Launch launch = program.launch(true);
        assertThat(launch.command()).anyMatch(option -> option.startsWith("-XX:AOTCache="));
        Child child = Child.start(home, "files", launch);
        child.awaitReady(listening, LIMIT);
        child.stop();
        assertThat(Files.readString(home.log("files"))).doesNotContain("AOT");
    }

    @Test
    void aTrainingThatIsInterruptedLeavesNothingBehind() throws Exception {
        Thread training = Thread.ofPlatform().start(() -> {
            try {
                program.train(home, () -> false);
            } catch (InterruptedException | IOException expected) {
                // as asked
            }
        });
        PidFile pid = new PidFile(home.run("files" + JavaProgram.TRAINING + ".pid"));
        await().atMost(LIMIT).until(() -> pid.alive().isPresent());
        ProcessHandle process = pid.alive().orElseThrow();

        training.interrupt();
        training.join();

        assertThat(process.isAlive()).isFalse();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains(".aot"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
