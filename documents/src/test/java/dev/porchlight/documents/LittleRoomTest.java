package dev.porchlight.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents are printed beside everything else that a service does: 40 MB of heap have to do for all of it. */
class LittleRoomTest {

    @Test
    void fortyMegabytesAreEnough() throws Exception {
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Printing.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
    }

    /** Another JVM's. */
    static final class Printing {

        private static final int TIMES = 20;

        private Printing() {}

        public static void main(String[] arguments) throws Exception {
            for (int i = 0; i < TIMES; i++) {
                Sample.pdf();
            }
        }
    }
}
