package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A long-running Java process and its ahead-of-time cache: classes already loaded and linked, written by a training run,
 * which is started as the real one is, beside it and with the least priority, waits until ready and stops.
 *
 * @param cacheFolder goes away with the build it belongs to
 * @param options JVM options; the cache is only valid for the same ones
 * @param arguments class path, main class and what follows
 */
record JavaProgram(
        String name, Path cacheFolder, List<String> options, List<String> arguments, Map<String, String> environment) {

    static final String TRAINING = "-training";
    /** Generous, because it takes what time others leave. */
    private static final Duration TRAINING_LIMIT = Duration.ofMinutes(10);

    private static final List<String> LEAST_PRIORITY =
            Programs.find("nice").map(nice -> List.of(nice, "-n", "19")).orElse(List.of());

    boolean trained() {
        return Files.exists(cache());
    }

    /** Returns whether that was still to be done. */
    boolean train(Home home, Child.Probe probe) throws IOException, InterruptedException {
        if (trained()) {
            return false;
        }
        Path fresh = cache().resolveSibling(cache().getFileName() + ".new");
        Map<String, String> more = new HashMap<>(environment);
        // The JVM that writes the cache inherits our options, and a service's small heap is too small for that work.
        more.put("JDK_AOT_VM_OPTIONS", "-Xmx512m");
        List<String> command = new ArrayList<>(LEAST_PRIORITY);
        command.addAll(command("-XX:AOTCacheOutput=" + fresh));
        Child child = Child.start(home, name + TRAINING, new Launch(command, more, Launch.StopSignal.KILL));
        try {
            child.awaitReady(probe, TRAINING_LIMIT);
            child.finish(TRAINING_LIMIT);
            if (Files.exists(fresh)) {
                Files.move(fresh, cache(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ".config")); // the JVM's own notes
        }
        return true;
    }

    Launch launch(boolean withCache) {
        return Launch.of(
                withCache && trained()
                        // At the address it was made for: moving it elsewhere would touch and copy every page of it.
                        ? command(
                                "-XX:AOTCache=" + cache(),
                                "-XX:+UnlockDiagnosticVMOptions",
                                "-XX:ArchiveRelocationMode=0")
                        : command("-Xshare:auto"),
                environment);
    }

    private List<String> command(String... cacheOptions) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(cacheOptions));
        return Jvm.command(all, arguments);
    }

    private Path cache() {
        String key = Hashes.shortHash(String.join(" ", options) + Runtime.version());
        return cacheFolder.resolve(name + "-" + key + ".aot");
    }
}
