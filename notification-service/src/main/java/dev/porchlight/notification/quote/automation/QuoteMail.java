package dev.porchlight.notification.quote.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about quotes. */
enum QuoteMail implements MailKind {
    SENT("sent"),
    REVISED("sent"),
    WITHDRAWN("sent"),
    EXPIRING("expiring"),
    VIEWED("viewed"),
    ASKED("messages"),
    ANSWERED("messages"),
    RECEIPT("decided"),
    ACCEPTED("decided"),
    ACCEPTED_ON_BEHALF("decided"),
    ACCEPTED_FOR_YOU("decided"),
    ACCEPTANCE_WITHDRAWN("decided"),
    SIGNED_COPY("decided"),
    REJECTED("decided"),
    APPROVAL_ASKED("approval"),
    APPROVAL_REMINDED("approval"),
    APPROVAL_WITHDRAWN("approval"),
    APPROVED("approval"),
    APPROVAL_REFUSED("approval"),
    APPROVAL_EXPIRED("approval");

    private final String topic;

    QuoteMail(String topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }
}
