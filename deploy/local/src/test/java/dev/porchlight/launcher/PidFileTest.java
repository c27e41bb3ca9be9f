package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private Process process;
    private PidFile file;

    @BeforeEach
    void start() throws Exception {
        process = new ProcessBuilder("sleep", "60").start();
        file = new PidFile(folder.resolve("run/part.pid"));
        file.write(process.toHandle());
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void findsTheProcess() throws Exception {
        assertThat(file.alive()).map(ProcessHandle::pid).contains(process.pid());
    }

    @Test
    void takesAnotherProcessWithTheSameNumberForAStranger() throws Exception {
        long started = Long.parseLong(Files.readString(file.file()).split(" ")[1]);
        Files.writeString(file.file(), process.pid() + " " + (started - 60_000));

        assertThat(file.alive()).isEmpty();
    }

    @Test
    void forgetsAProcessThatEnded() throws Exception {
        process.destroyForcibly().waitFor();

        assertThat(file.alive()).isEmpty();
    }

    @Test
    void survivesAFileThatWasCutShort() throws Exception {
        Files.writeString(file.file(), "12");

        assertThat(file.alive()).isEmpty();
    }
}
