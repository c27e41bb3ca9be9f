package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk, asked for before it is needed: a full disk in the middle breaks things in odd ways. */
final class Disk {

    private static final long MEGABYTE = 1024 * 1024;

    private Disk() {}

    static void requireSpace(Path folder, long megabytes, String variable) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new Trouble("The disk of " + folder + " is full: " + free + " MB free, about " + megabytes
                    + " MB needed. Make room, or set " + variable + " to a folder on another disk.");
        }
    }

    /** The message for a failure of input or output, which is a full disk more often than not. */
    static String explain(IOException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.contains("No space left")
                ? "The disk is full (" + message
                        + "). Make room and try again, or set PORTAL_HOME to a folder on another disk."
                : message;
    }
}
