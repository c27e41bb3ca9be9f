package dev.porchlight.platform.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks ClamAV's daemon, by its command INSTREAM: chunks, each with its length before it, and a length of 0. */
class ClamdScan implements FileScan {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int CHUNK = 64 * 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final String host;
    private final int port;

    ClamdScan(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Optional<String> infectionOf(InputStream bytes) throws IOException {
        try (Socket clamd = new Socket()) {
            clamd.setSoTimeout(PATIENCE_MILLIS);
            clamd.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(clamd.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int length = bytes.read(chunk); length > 0; length = bytes.read(chunk)) {
                out.writeInt(length);
                out.write(chunk, 0, length);
            }
            out.writeInt(0);
            out.flush();
            return verdict(new String(clamd.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip());
        }
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new IOException("clamd answered: " + answer);
    }
}
