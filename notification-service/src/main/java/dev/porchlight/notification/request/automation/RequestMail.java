package dev.porchlight.notification.request.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about requests. */
enum RequestMail implements MailKind {
    RECEIVED("sent"),
    SENT_FOR_YOU("sent"),
    FOR_YOU("sent"),
    CORRECTED("sent"),
    ASKED("asked"),
    ASKED_INSTEAD("asked"),
    ASKED_TEAM("asked"),
    REMINDED("asked"),
    WITHDRAWN("asked"),
    AWAY("decided"),
    FALLBACK("decided"),
    APPROVED("decided"),
    REJECTED("decided"),
    EXPIRED("decided"),
    DONE("progress");

    private final String topic;

    RequestMail(String topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }
}
