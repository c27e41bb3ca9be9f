package dev.porchlight.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Small programs of the system that we call. */
final class Programs {

    private Programs() {}

    static Optional<String> find(String name) {
        for (String folder :
                System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator)) {
            Path program = Path.of(folder, name);
            if (Files.isExecutable(program)) {
                return Optional.of(program.toString());
            }
        }
        return Optional.empty();
    }

    /** Whether the command ends well. */
    static boolean works(String... command) throws IOException, InterruptedException {
        return Programs.find(command[0]).isPresent()
                && new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
    }

    /** Runs to the end, its words going to a log; trouble with the last of them when it fails. */
    static void run(Path log, List<String> command, Path folder) throws IOException, InterruptedException {
        run(log, command, folder, java.util.Map.of());
    }

    static void run(Path log, List<String> command, Path folder, java.util.Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (process.waitFor() != 0) {
                throw new Trouble(String.join(" ", command.subList(0, Math.min(3, command.size()))) + " … failed (exit "
                        + process.exitValue() + "). Its last lines:\n"
                        + Logs.tail(log, 25).indent(4) + "The whole log: " + log);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
