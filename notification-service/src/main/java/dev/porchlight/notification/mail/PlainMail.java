package dev.porchlight.notification.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail about nothing that the portal keeps, in plain text: put due as {@link #KIND}, it goes out once what put it has
 * committed. Names and subject may be anything; they are made safe where they become headers.
 *
 * @param id from which its Message-ID follows, so that a repetition is known as one
 * @param replyTo whom an answer reaches; null for the portal's own address
 */
public record PlainMail(UUID id, Reader to, @Nullable Reader replyTo, String subject, String text) {

    /** The kind of due work. */
    public static final String KIND = "plain-mail";

    public record Reader(String name, String email) {}
}
