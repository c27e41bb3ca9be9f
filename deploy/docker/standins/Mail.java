package dev.porchlight.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The launcher's mail catcher by itself: on the ports of mailpit, or with a folder and the ports of SMTP and of its page on localhost. */
final class Mail {

    private Mail() {}

    public static void main(String[] given) throws Exception {
        boolean local = given.length == 3;
        Path folder = Files.createDirectories(Path.of(local ? given[0] : "/tmp/mail"));
        MailCatcher.start(
                new Mailbox(folder),
                local ? "localhost" : "0.0.0.0",
                local ? Integer.parseInt(given[1]) : 1025,
                local ? Integer.parseInt(given[2]) : 8025);
        Thread.currentThread().join();
    }
}
