package dev.porchlight.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys, made on first use and readable by their owner only. */
record Secrets(Path folder, Settings settings) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 32 random bytes in URL-safe base64, the same every time for one name. */
    String password(String name) {
        return settings.givenSecret(name)
                .orElseGet(() -> read(name, Base64.getUrlEncoder().withoutPadding()));
    }

    /** 32 random bytes in standard base64. */
    String key(String name) {
        return settings.givenSecret(name).orElseGet(() -> read(name, Base64.getEncoder()));
    }

    private String read(String name, Base64.Encoder encoder) {
        // Every step has a Secrets of its own, so they share the class's lock: two services ask for one key at one
        // time.
        synchronized (Secrets.class) {
            return readOrMake(folder.resolve(name), encoder);
        }
    }

    private static String readOrMake(Path file, Base64.Encoder encoder) {
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[BYTES];
                RANDOM.nextBytes(bytes);
                Files.createDirectories(file.getParent());
                Path partial = file.resolveSibling(file.getFileName() + ".new");
                Files.deleteIfExists(partial);
                Path fresh = Files.createFile(
                        partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, encoder.encodeToString(bytes));
                Files.move(fresh, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
