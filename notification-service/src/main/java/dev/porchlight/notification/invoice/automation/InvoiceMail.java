package dev.porchlight.notification.invoice.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about invoices. */
enum InvoiceMail implements MailKind {
    ISSUED("issued"),
    RESENT("issued"),
    DUE_SOON("reminders"),
    OVERDUE("reminders"),
    CREDITED("credited"),
    VOIDED("credited"),
    DISPUTED("disputes"),
    ANSWERED("disputes");

    private final String topic;

    InvoiceMail(String topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }
}
