package dev.porchlight.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVM we run in, for the processes we start. */
final class Jvm {

    static final Path HOME = Path.of(System.getProperty("java.home"));

    private Jvm() {}

    /** For programs that run once and end. */
    static List<String> tool(List<String> arguments) {
        return command(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"), arguments);
    }

    static List<String> command(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(arguments);
        return command;
    }
}
