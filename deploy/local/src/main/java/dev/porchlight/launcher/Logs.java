package dev.porchlight.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The end of a log file. */
final class Logs {

    private static final int ENOUGH_BYTES = 16_384;

    private static final int KEPT = 5;

    private Logs() {}

    /** Those of earlier starts are kept beside it, the newest as {@code NAME.1.log}: what failed may be found out later. */
    static void keep(Path log) throws IOException {
        for (int age = KEPT; age >= 1; age--) {
            Path newer = age == 1 ? log : earlier(log, age - 1);
            if (Files.exists(newer)) {
                Files.move(newer, earlier(log, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path earlier(Path log, int age) {
        return log.resolveSibling(log.getFileName().toString().replaceFirst("\\.log$", "." + age + ".log"));
    }

    static String tail(Path log, int lines) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - ENOUGH_BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
