package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fingerprints of texts and of source folders. */
final class Hashes {

    private static final int SHORT = 12;
    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "dist", "test", ".git", ".vite");

    private Hashes() {}

    static String shortHash(String text) {
        return hex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of every source file below, by path and content; what is built from them and tests do not count. */
    static String ofSources(Path... roots) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path root : roots) {
            if (Files.exists(root)) {
                collect(root, files);
            }
        }
        MessageDigest digest = digest();
        for (var file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(file.getValue()));
            digest.update((byte) 0);
        }
        return hex(digest.digest());
    }

    private static void collect(Path root, SortedMap<String, Path> files) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skip = !folder.equals(root)
                        && NOT_SOURCES.contains(folder.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(root.getFileName() + "/" + root.relativize(file), file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash).substring(0, SHORT);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
