package dev.porchlight.notification.mail;

import java.util.Locale;

/**
 * Something a mail may tell; an enum of each kind of subject says what there is. Its words stand in the catalogue
 * beside it, under {@link #word()}.
 */
public interface MailKind {

    /** The enum constant's name. */
    String name();

    /** What readers can ask not to be mailed about, of which there are fewer than kinds of mail: {@code messages}. */
    String topic();

    /** How it is spelt outside of Java: {@code opened-for-you}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
