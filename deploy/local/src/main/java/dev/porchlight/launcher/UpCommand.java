package dev.porchlight.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** {@code up}: brings everything up, says where it is, and stays until told to stop. */
final class UpCommand {

    static final String LAUNCHER = "launcher";
    private static final Duration POLL = Duration.ofMillis(200);

    private final Settings settings;
    private final Home home;
    private final boolean demo;
    private final PrintStream out = System.out;

    UpCommand(Settings settings, boolean demo) {
        this.settings = settings;
        this.home = settings.home();
        this.demo = demo;
    }

    void run() throws IOException, InterruptedException {
        Instant begun = Instant.now();
        refuseTwice();
        Down.stopLeftovers(settings);
        PidFile own = home.launcher();
        CountDownLatch stopped = new CountDownLatch(1);
        try (Display display = new Display(
                        out, System.console() != null && System.console().isTerminal());
                Up up = new Up(settings, demo, this::say)) {
            up.check();
            DemoWorld world = new DemoWorld(settings, demo);
            requireSomebody(world);
            Files.writeString(home.run("port"), String.valueOf(settings.port(Ports.GATEWAY)));
            own.write(ProcessHandle.current());
            Thread main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(main, stopped)));
            List<Step> steps = new ArrayList<>(up.steps());
            String[] all = steps.stream().map(Step::name).toArray(String[]::new);
            steps.add(Step.of("demo world", detail -> world.fill(detail), all));
            new Steps(display).run(steps);
            display.close();
            out.println(new Addresses(settings, world.isThere()).text(Duration.between(begun, Instant.now())));
            Files.writeString(home.run("ready"), Instant.now().toString());
            train(up);
            Files.writeString(home.run("trained"), Instant.now().toString());
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            out.println("Stopped.");
        } finally {
            Files.deleteIfExists(home.run("ready"));
            Files.deleteIfExists(home.run("trained"));
            Files.deleteIfExists(home.run("port"));
            own.delete();
            stopped.countDown();
        }
    }

    /** Nothing that runs depends on it, so that a failure is only told. */
    private void train(Up up) throws InterruptedException {
        try {
            if (up.train()) {
                say("The next start will be quicker: its ahead-of-time caches are written.");
            }
        } catch (IOException | Trouble e) {
            say("Later starts will be no quicker than this one: " + e.getMessage());
        }
    }

    /** Runs when a signal ends the JVM: the main thread unwinds, and everything it opened is closed in order. */
    private void end(Thread main, CountDownLatch stopped) {
        if (stopped.getCount() == 0) {
            return;
        }
        out.println("\nStopping …");
        main.interrupt();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An empty portal that nobody can sign in to is of no use. */
    private void requireSomebody(DemoWorld world) throws IOException {
        if (!demo && world.isOpen() && settings.administratorEmail().isEmpty()) {
            throw new Trouble("Nobody could sign in. Set PORTAL_ADMIN_EMAIL and PORTAL_ADMIN_PASSWORD for the first"
                    + " administrator, or leave out --no-demo.");
        }
    }

    private void refuseTwice() throws IOException {
        Optional<ProcessHandle> other = home.launcher().alive();
        if (other.isPresent()) {
            throw new Trouble("It already runs (process " + other.get().pid() + "): " + settings.publicUrl()
                    + ". See ./portal status, or stop it with ./portal down.");
        }
    }

    /** Starts this command again, out of the terminal's reach, and shows its words until it is ready. */
    void detach(List<String> options) throws IOException, InterruptedException {
        refuseTwice();
        home.create();
        Files.deleteIfExists(home.run("ready"));
        Path log = home.log(LAUNCHER);
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "portal"));
        Programs.find("setsid").ifPresent(command::addFirst);
        command.add(Jvm.HOME.resolve("bin/java").toString());
        command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
        options.stream().filter(option -> !option.equals("--detach")).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        long shown = 0;
        boolean ended = false;
        while (!ended) {
            ended = !process.isAlive() || Files.exists(home.run("ready"));
            shown = copyFrom(log, shown);
            if (!ended) {
                Thread.sleep(POLL);
            }
        }
        if (!process.isAlive()) {
            throw new Trouble("It did not come up. Its log: " + log);
        }
    }

    private long copyFrom(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        out.write(all, (int) from, all.length - (int) from);
        out.flush();
        return all.length;
    }

    private void say(String text) {
        out.println(text);
    }
}
