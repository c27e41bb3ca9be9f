package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns changed modules into folders that can be started: {@code dist/<module>/<hash of sources>/}, with the jar taken
 * apart, because a jar in a jar starts slowly and cannot have an ahead-of-time cache.
 */
final class Build {

    private static final int KEPT_BUILDS = 2;
    private static final String KEYCLOAK_PROVIDER = "deploy/keycloak/provider";

    private final Settings settings;
    private final Map<String, Path> folders = new HashMap<>();
    private Path keycloakProvider;

    Build(Settings settings) {
        this.settings = settings;
    }

    /** Where the module's {@code app.jar} lies, after {@link #run}. */
    Path folder(Service service) {
        return folders.get(service.module());
    }

    /** The jar of what we add to Keycloak, after {@link #run}. */
    Path keycloakProvider() {
        return keycloakProvider;
    }

    void run(List<Service> services, Step.Detail detail) throws IOException, InterruptedException {
        Files.createDirectories(settings.dist());
        // Two systems may be started from one checkout at the same time; Maven must not run twice in it.
        try (FileChannel channel = FileChannel.open(
                        settings.dist().resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            Modules modules = new Modules(settings.repository());
            List<Service> changed = new ArrayList<>();
            for (Service service : services) {
                Path folder = settings.dist().resolve(service.module()).resolve(modules.hash(service.module()));
                folders.put(service.module(), folder);
                if (!Files.exists(folder)) {
                    changed.add(service);
                }
            }
            List<String> wanted =
                    new ArrayList<>(changed.stream().map(Service::module).toList());
            keycloakProvider = settings.dist()
                    .resolve("keycloak-provider")
                    .resolve(modules.hash(KEYCLOAK_PROVIDER))
                    .resolve("porchlight-keycloak-provider.jar");
            if (settings.embeddedKeycloak() && !Files.exists(keycloakProvider)) {
                wanted.add(KEYCLOAK_PROVIDER);
            }
            if (!wanted.isEmpty()) {
                detail.say(String.join(", ", wanted));
                maven(wanted);
                for (Service service : changed) {
                    extract(service);
                }
                if (wanted.contains(KEYCLOAK_PROVIDER)) {
                    Files.createDirectories(keycloakProvider.getParent());
                    Files.copy(jar(settings.repository().resolve(KEYCLOAK_PROVIDER + "/target")), keycloakProvider);
                    forgetOld(keycloakProvider.getParent().getParent());
                }
            }
        }
    }

    private void maven(List<String> wanted) throws IOException, InterruptedException {
        Modules modules = new Modules(settings.repository());
        modules.forgetRemoved("platform");
        for (String module : wanted) {
            modules.forgetRemoved(module);
        }
        Programs.run(
                settings.home().log("build"),
                List.of(
                        settings.repository().resolve("mvnw").toString(),
                        "-q",
                        "--batch-mode",
                        "-T2",
                        "-Dmaven.test.skip=true",
                        "-am",
                        "-pl",
                        String.join(",", wanted),
                        "package"),
                settings.repository(),
                Map.of("JAVA_HOME", Jvm.HOME.toString()));
    }

    private void extract(Service service) throws IOException, InterruptedException {
        Path target = folder(service);
        Path jar = jar(settings.repository().resolve(service.module()).resolve("target"));
        Files.createDirectories(target.getParent());
        Path partial = target.resolveSibling("partial");
        Home.deleteTree(partial);
        Programs.run(
                settings.home().log("extract"),
                Jvm.tool(List.of(
                        "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", partial.toString())),
                settings.repository());
        Files.move(partial.resolve(jar.getFileName()), partial.resolve("app.jar"));
        Files.move(partial, target);
        forgetOld(target.getParent());
    }

    private static Path jar(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar in " + target));
        }
    }

    /** The build before stays: another system may be running from it. */
    private static void forgetOld(Path builds) throws IOException {
        try (Stream<Path> folders = Files.list(builds)) {
            List<Path> newestFirst =
                    folders.sorted(Comparator.comparing(Build::age).reversed()).toList();
            for (Path old : newestFirst.stream().skip(KEPT_BUILDS).toList()) {
                Home.deleteTree(old);
            }
        }
    }

    private static java.nio.file.attribute.FileTime age(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException gone) {
            return java.nio.file.attribute.FileTime.fromMillis(0);
        }
    }
}
