package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a module is built from: its own sources and those of our modules it depends on; and what is left of earlier ones. */
record Modules(Path repository) {

    private static final Pattern OUR_DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>dev\\.porchlight</groupId>\\s*<artifactId>([a-z-]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    String hash(String module) throws IOException {
        Set<Path> roots = new LinkedHashSet<>(Set.of(repository.resolve("pom.xml")));
        collect(module, roots);
        return Hashes.ofSources(roots.stream().sorted().toArray(Path[]::new));
    }

    private void collect(String module, Set<Path> roots) throws IOException {
        Path folder = repository.resolve(module);
        if (!roots.add(folder)) {
            return;
        }
        Matcher dependencies = OUR_DEPENDENCY.matcher(Files.readString(folder.resolve("pom.xml")));
        while (dependencies.find()) {
            if (!dependencies.group(2).contains("<scope>test</scope>")) {
                collect(dependencies.group(1), roots);
            }
        }
    }

    /**
     * Maven leaves what no source stands for any more: a migration that was renamed would be there twice. A folder from
     * which something went away is younger than the classes.
     */
    void forgetRemoved(String module) throws IOException {
        Path classes = repository.resolve(module).resolve("target/classes");
        if (Files.exists(classes)
                && newestFolder(repository.resolve(module).resolve("src/main")).compareTo(creation(classes)) >= 0) {
            Home.deleteTree(classes);
        }
    }

    private static FileTime creation(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).creationTime();
    }

    private static FileTime newestFolder(Path root) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> folders = Files.walk(root).filter(Files::isDirectory)) {
            for (Path folder : folders.toList()) {
                FileTime changed = Files.getLastModifiedTime(folder);
                newest = changed.compareTo(newest) > 0 ? changed : newest;
            }
        }
        return newest;
    }
}
