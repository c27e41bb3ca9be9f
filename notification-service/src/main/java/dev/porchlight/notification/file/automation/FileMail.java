package dev.porchlight.notification.file.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about files. */
enum FileMail implements MailKind {
    YOURS_INFECTED,
    INFECTED;

    @Override
    public String topic() {
        return "infected";
    }
}
