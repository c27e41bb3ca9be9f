package dev.porchlight.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of articles, {@code Category/Subject/name.md} with the pictures and files beside them. */
record ArticleFolder(Path folder) {

    /** The folder as the one file that the API takes. What is hidden, such as {@code .git}, stays out of it. */
    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files()) {
                zip.putNextEntry(new ZipEntry(file.toString()));
                Files.copy(folder.resolve(file), zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Relative to the folder. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !hidden(file))
                    .sorted()
                    .toList();
        }
    }

    /** The zip of a folder among a program's resources, whether they lie on disk or in a jar. */
    static byte[] zip(URI resource) throws IOException {
        if (!resource.getScheme().equals("jar")) {
            return new ArticleFolder(Path.of(resource)).zip();
        }
        try (FileSystem jar = FileSystems.newFileSystem(resource, Map.of())) {
            return new ArticleFolder(jar.provider().getPath(resource)).zip();
        }
    }

    private static boolean hidden(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith("."));
    }
}
