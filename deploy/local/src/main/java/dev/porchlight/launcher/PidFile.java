package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process by number and start time: numbers are used again, so that the number alone could make us stop a
 * stranger.
 */
record PidFile(Path file) {

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + startOf(process));
    }

    /** The process, if it is still the one that was written down. */
    Optional<ProcessHandle> alive() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ");
        if (words.length != 2 || !words[0].matches("\\d+") || !words[1].matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process) == Long.parseLong(words[1]));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
