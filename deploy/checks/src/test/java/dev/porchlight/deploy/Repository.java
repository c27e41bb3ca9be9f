package dev.porchlight.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The project's files, and what they say is there to be deployed. */
public final class Repository {

    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern MODULE = Pattern.compile("<module>([a-z]+-service)</module>");

    private Repository() {}

    /** The modules of services, as {@code ticket-service}; the gateway is not one. */
    public static SortedSet<String> services() {
        SortedSet<String> found = new TreeSet<>();
        Matcher modules = MODULE.matcher(read("pom.xml"));
        while (modules.find()) {
            found.add(modules.group(1));
        }
        return found;
    }

    /** Services and the gateway: each is an image of its own and a database of its own. */
    public static SortedSet<String> programs() {
        SortedSet<String> all = new TreeSet<>(services());
        all.add("gateway");
        return all;
    }

    public static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode yaml(String path) {
        return YAML.readTree(read(path));
    }

    public static List<JsonNode> documents(String text) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(text)) {
            return documents.readAll();
        }
    }
}
