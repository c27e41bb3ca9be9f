package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code down}: asks the launcher that runs, or, when it was killed, ends what it left behind. */
record Down(Settings settings) {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    void run() throws IOException {
        PidFile launcher = settings.home().launcher();
        Optional<ProcessHandle> running = launcher.alive();
        if (running.isPresent()) {
            Child.stop(running.get(), Launch.StopSignal.TERM, LIMIT);
        }
        launcher.delete();
        boolean leftovers = stopLeftovers(settings);
        System.out.println(running.isPresent() || leftovers ? "Stopped." : "Nothing was running.");
    }

    /** In reverse order of starting. Returns whether there was anything. */
    static boolean stopLeftovers(Settings settings) throws IOException {
        List<String> names =
                new ArrayList<>(Up.services().stream().map(Service::module).toList());
        names.addAll(0, List.of(Postgres.NAME, Kafka.NAME, Keycloak.NAME));
        boolean any = false;
        for (String name : names.reversed()) {
            for (String process : List.of(name, name + JavaProgram.TRAINING)) {
                PidFile file = new PidFile(settings.home().run(process + ".pid"));
                Optional<ProcessHandle> left = file.alive();
                if (left.isPresent()) {
                    any = true;
                    Child.stop(
                            left.get(),
                            name.equals(Postgres.NAME) ? Launch.StopSignal.INT : Launch.StopSignal.TERM,
                            Duration.ofSeconds(20));
                }
                file.delete();
            }
        }
        return any;
    }
}
