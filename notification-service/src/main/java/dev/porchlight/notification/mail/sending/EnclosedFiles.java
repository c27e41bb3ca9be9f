package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.mail.Said.Enclosed;
import java.util.Optional;

/** Where the files are that go out by mail. */
interface EnclosedFiles {

    /**
     * Its bytes; empty if there is no such file, or not for us: the mail goes without it then.
     *
     * @throws RuntimeException if that cannot be said just now: the mail waits
     */
    Optional<byte[]> fetch(Enclosed file);
}
