package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a module is built from: its own sources and those of our modules it depends on. */
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
}
