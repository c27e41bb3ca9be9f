package dev.porchlight.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks ClamAV's INSTREAM as its daemon does, and finds what contains the word EICAR. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;

    FakeClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getOutputStream().write((answer(client) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the client went away, or the test is over
            }
        }
    }

    private static String answer(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
        }
        String text = file.toString(StandardCharsets.ISO_8859_1);
        if (text.contains("too large")) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return text.contains("EICAR") ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
