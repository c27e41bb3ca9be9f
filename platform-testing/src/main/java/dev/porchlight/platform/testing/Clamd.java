package dev.porchlight.platform.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * ClamAV's daemon, started once per JVM where it is installed (Debian: {@code clamav-daemon}); services under test then
 * have their uploads scanned. Its only signature is written here, so nothing is downloaded.
 */
public final class Clamd {

    /** What scanners take for a virus by agreement (eicar.org); put together here, so that this file is not taken for one. */
    public static final String EICAR =
            String.join("EICAR", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    /** What it calls {@link #EICAR}: signatures that are not ClamAV's own are marked so. */
    public static final String EICAR_NAME = "Eicar-Test-Signature.UNOFFICIAL";

    private static final Optional<Path> PROGRAM =
            List.of("/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd").stream()
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();

    private static int runningAt;

    private Clamd() {}

    /** Skips the test where there is no daemon; where there is one that does not start, the test fails. */
    public static void assumeInstalled() {
        assumeTrue(PROGRAM.isPresent(), "clamd is not installed: on Debian, apt-get install clamav-daemon");
    }

    /** On localhost. */
    public static synchronized int port() {
        if (runningAt == 0) {
            runningAt = start();
        }
        return runningAt;
    }

    /** The settings of a service whose uploads it scans; none where it is not installed. */
    static String[] settings() {
        return PROGRAM.isEmpty()
                ? new String[0]
                : new String[] {"porchlight.clamav.host=localhost", "porchlight.clamav.port=" + port()};
    }

    private static int start() {
        try {
            int port = freePort();
            Path folder = Files.createTempDirectory("porchlight-clamd");
            Path log = folder.resolve("log");
            Files.writeString(
                    Files.createDirectory(folder.resolve("signatures")).resolve("eicar.ndb"),
                    "Eicar-Test-Signature:0:0:" + HexFormat.of().formatHex(EICAR.getBytes(US_ASCII)) + "\n");
            Path settings =
                    Files.writeString(folder.resolve("clamd.conf"), """
                    TCPAddr 127.0.0.1
                    TCPSocket %d
                    DatabaseDirectory %s
                    StreamMaxLength 26M
                    Foreground yes
                    """.formatted(port, folder.resolve("signatures")));
            Process clamd = new ProcessBuilder(PROGRAM.orElseThrow().toString(), "--config-file=" + settings)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(clamd::destroy));
            await("clamd, whose log is " + log)
                    .atMost(Duration.ofMinutes(1))
                    .failFast("clamd ended; its log is " + log, () -> !clamd.isAlive())
                    .until(() -> answers(port));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket clamd = new Socket(InetAddress.getLoopbackAddress(), port)) {
            clamd.getOutputStream().write("zPING\0".getBytes(US_ASCII));
            return new String(clamd.getInputStream().readAllBytes(), US_ASCII).equals("PONG\0");
        } catch (IOException e) {
            return false;
        }
    }
}
