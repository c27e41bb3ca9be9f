package dev.porchlight.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A command that has to end well. */
public final class Run {

    private Run() {}

    /** What it printed. */
    public static String of(Path folder, List<String> command) {
        try {
            Path output = Files.createTempFile("run", ".out");
            Path errors = Files.createTempFile("run", ".err");
            try {
                int status = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start()
                        .waitFor();
                if (status != 0) {
                    throw new AssertionError(
                            String.join(" ", command) + " ended with " + status + ": " + Files.readString(errors));
                }
                return Files.readString(output);
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
