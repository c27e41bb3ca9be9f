package dev.porchlight.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The launcher's mail catcher on the ports of mailpit. */
final class Mail {

    private Mail() {}

    public static void main(String[] none) throws Exception {
        Path folder = Files.createDirectories(Path.of("/tmp/mail"));
        MailCatcher.start(new Mailbox(folder), "0.0.0.0", 1025, 8025);
        Thread.currentThread().join();
    }
}
