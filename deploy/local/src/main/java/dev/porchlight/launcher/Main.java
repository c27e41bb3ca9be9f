package dev.porchlight.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code ./portal COMMAND}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Settings settings = Settings.fromEnvironment();
        try {
            run(
                    arguments.length == 0 ? "help" : arguments[0],
                    List.of(arguments).subList(Math.min(1, arguments.length), arguments.length),
                    settings);
            exit(0);
        } catch (Trouble trouble) {
            fail(trouble.getMessage());
        } catch (UncheckedIOException e) {
            fail(Disk.explain(e.getCause()));
        } catch (IOException e) {
            fail(Disk.explain(e));
        }
    }

    private static void run(String command, List<String> options, Settings settings)
            throws IOException, InterruptedException {
        switch (command) {
            case "up" -> {
                allow(options, Set.of("--no-demo", "--detach", "--detached"));
                UpCommand up = new UpCommand(settings, !options.contains("--no-demo"));
                if (options.contains("--detach")) {
                    up.detach(options);
                } else {
                    up.run();
                }
            }
            case "build" -> build(settings);
            case "down" -> new Down(settings).run();
            case "status" -> new Status(settings).print(System.out);
            case "reset" -> {
                allow(options, Set.of("--yes"));
                new Reset(settings).run(options.contains("--yes"));
            }
            case "token" -> token(options, settings);
            case "import" -> importArticles(options, settings);
            case "backup" -> new Backup(settings, System.out).run(folder(options, settings));
            case "restore" -> new Restore(settings, System.out).run(folder(options, settings));
            case "setup" -> new SetupCommand(settings, System.out).run(options);
            default ->
                throw new Trouble(
                        "./portal knows no \"" + command
                                + "\". It knows: up, build, down, status, logs, reset, backup, restore, token, import, test, bench.");
        }
    }

    private static void build(Settings settings) throws IOException, InterruptedException {
        settings.home().create();
        Build build = new Build(settings);
        build.run(Up.services(), ignored -> {});
        Up.services().forEach(service -> System.out.println(service.module() + " " + build.folder(service)));
    }

    private static Path folder(List<String> options, Settings settings) {
        if (options.size() != 1) {
            throw new Trouble("Which folder? For example: ./portal backup /backups/today");
        }
        return settings.workingFolder().resolve(options.getFirst());
    }

    private static void token(List<String> options, Settings settings) throws IOException, InterruptedException {
        if (options.size() != 1) {
            throw new Trouble("Whose token? For example: ./portal token agent@northgate.example");
        }
        requireLocal(settings);
        try {
            System.out.println(SignIn.person(settings, options.getFirst(), settings.password())
                    .current());
        } catch (java.net.ConnectException e) {
            throw new Trouble(
                    "Keycloak does not answer at " + settings.keycloakUrl() + ". Start the system with ./portal up.");
        }
    }

    private static void importArticles(List<String> options, Settings settings)
            throws IOException, InterruptedException {
        requireLocal(settings);
        ImportCommand.of(options, settings).run(System.out);
    }

    private static void requireLocal(Settings settings) {
        if (!settings.local()) {
            throw new Trouble("Tokens for scripts exist only on a system at localhost; this one is "
                    + settings.publicUrl() + ".");
        }
    }

    private static void allow(List<String> options, Set<String> known) {
        for (String option : options) {
            if (!known.contains(option)) {
                throw new Trouble("Unknown option " + option + ". Known here: "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    private static void fail(String message) {
        System.err.println("✗ " + message);
        exit(1);
    }

    private static void exit(int status) {
        System.exit(status);
    }
}
