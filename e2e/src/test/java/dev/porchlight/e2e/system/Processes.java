package dev.porchlight.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The system's own processes, by the launcher's pid files: number and start time, so that no stranger is ever hit. */
public record Processes(Path home) {

    /** Ends the process as a crash would, and waits until it is gone. */
    public void kill(String name) {
        ProcessHandle process = process(name);
        process.destroyForcibly();
        process.onExit().join();
    }

    public long pid(String name) {
        return process(name).pid();
    }

    public boolean alive(String name) {
        return Files.exists(pidFile(name)) && process(name).isAlive();
    }

    private ProcessHandle process(String name) {
        try {
            String[] words = Files.readString(pidFile(name)).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> process.info()
                            .startInstant()
                            .map(Instant::toEpochMilli)
                            .filter(start -> start == Long.parseLong(words[1]))
                            .isPresent())
                    .orElseThrow(() -> new AssertionError(name + " does not run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile(String name) {
        return home.resolve("run").resolve(name + ".pid");
    }
}
