package dev.porchlight.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No body that anybody sends costs the service its memory: large ones, those that come in chunks without saying how large they
 * are, and those that are not as large as they say, to every operation of its OpenAPI document, at the service's own port.
 * How much memory is asked for meanwhile is counted, for a body that is read whole asks for more than it is long.
 */
public abstract class BodyContract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private static final int LARGE = 24_000_000;

    /** Less than half of a large body; an operation and all that goes on beside it need far less. */
    private static final long MOST_MEMORY = 10_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final byte[] BLANKS = blanks(64 * 1024);

    @Autowired
    protected Api api;

    private record Operation(String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** How a body is sent. */
    private interface Body {

        /** Its headers, each with its end of line. */
        String headers();

        /** Writes it until there is an answer, or to its end. */
        void write(OutputStream out, Heard heard) throws IOException;
    }

    private interface Heard {
        boolean something() throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> noBodyCostsTheServiceItsMemory() {
        String token = Tokens.Agent.administrator().token();
        return operations()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    for (String type :
                            Arrays.asList(null, "application/json", "text/plain", "multipart/form-data; boundary=b")) {
                        boolean form = type != null && type.startsWith("multipart/");
                        for (Body body : List.of(announced(type), chunked(type))) {
                            int status = send(token, operation, body);
                            assertThat(memoryFor(token, operation, body))
                                    .as(
                                            "bytes of memory for a body, %s of type %s",
                                            body.headers().strip(), type)
                                    .isLessThan(MOST_MEMORY);
                            if (form) {
                                assertThat(status).as("form").isLessThan(500);
                            } else if (body.headers().contains("Content-Length")) {
                                assertThat(status)
                                        .as("announced, of type %s", type)
                                        .isEqualTo(413);
                            } else {
                                assertThat(status)
                                        .as("in chunks, of type %s", type)
                                        .isLessThan(500);
                            }
                        }
                    }
                    assertThat(send(token, operation, shorterThanItSays())).isLessThan(500);
                    assertThat(send(token, operation, brokenChunk())).isLessThan(500);
                }));
    }

    /** More than the operation asks for by itself, as one does that draws a document. */
    private long memoryFor(String token, Operation operation, Body body) throws IOException {
        long asked = leastMemoryFor(token, operation, body);
        return asked < MOST_MEMORY ? asked : asked - leastMemoryFor(token, operation, of("Content-Length: 0\r\n", ""));
    }

    /** The least of three times, for something else may go on in this JVM. What is read whole is so each time. */
    private long leastMemoryFor(String token, Operation operation, Body body) throws IOException {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 3 && least >= MOST_MEMORY; time++) {
            long before = THREADS.getTotalThreadAllocatedBytes();
            send(token, operation, body);
            least = Math.min(least, THREADS.getTotalThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static Body announced(String type) {
        return new Body() {
            @Override
            public String headers() {
                return contentType(type) + "Content-Length: " + LARGE + "\r\n";
            }

            @Override
            public void write(OutputStream out, Heard heard) throws IOException {
                for (int left = LARGE; left > 0 && !heard.something(); left -= BLANKS.length) {
                    out.write(BLANKS, 0, Math.min(left, BLANKS.length));
                }
            }
        };
    }

    private static Body chunked(String type) {
        return new Body() {
            @Override
            public String headers() {
                return contentType(type) + "Transfer-Encoding: chunked\r\n";
            }

            @Override
            public void write(OutputStream out, Heard heard) throws IOException {
                byte[] head = ascii(Integer.toHexString(BLANKS.length) + "\r\n");
                for (int left = LARGE; left > 0 && !heard.something(); left -= BLANKS.length) {
                    out.write(head);
                    out.write(BLANKS);
                    out.write(ascii("\r\n"));
                }
                out.write(ascii("0\r\n\r\n"));
            }
        };
    }

    private static Body shorterThanItSays() {
        return of("Content-Type: application/json\r\nContent-Length: 500000\r\n", "{");
    }

    private static Body brokenChunk() {
        return of("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", "zz\r\n{\r\n0\r\n\r\n");
    }

    private static Body of(String headers, String text) {
        return new Body() {
            @Override
            public String headers() {
                return headers;
            }

            @Override
            public void write(OutputStream out, Heard heard) throws IOException {
                out.write(ascii(text));
            }
        };
    }

    private static String contentType(String type) {
        return type == null ? "" : "Content-Type: " + type + "\r\n";
    }

    /** Sends it and returns the answer's status; 0 if the connection was ended without one. */
    private int send(String token, Operation operation, Body body) throws IOException {
        URI address = api.request(operation.path()).build().uri();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(ascii(operation.method() + " " + address.getRawPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer " + token + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n"
                    + body.headers() + "\r\n"));
            try {
                body.write(out, () -> in.available() > 0);
                socket.shutdownOutput();
            } catch (SocketException ended) {
                // Whoever has answered need not listen to the end.
            }
            return status(in);
        }
    }

    private static int status(InputStream in) throws IOException {
        try {
            String line = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            return line.length() < 12 ? 0 : Integer.parseInt(line.substring(9));
        } catch (SocketException ended) {
            return 0;
        }
    }

    private Stream<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        api.get("/v3/api-docs").json().get("paths").properties().forEach(path -> METHODS.stream()
                .filter(method -> path.getValue().has(method))
                .forEach(method -> operations.add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path.getKey().replaceAll("\\{[^}]+}", UUID.randomUUID().toString())))));
        return operations.stream();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] blanks(int count) {
        byte[] blanks = new byte[count];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }
}
