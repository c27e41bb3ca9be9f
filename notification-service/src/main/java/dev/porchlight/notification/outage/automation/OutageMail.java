package dev.porchlight.notification.outage.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about outages. */
enum OutageMail implements MailKind {
    PLANNED("announced"),
    DOWN("announced"),
    WIDENED("announced"),
    RESCHEDULED("announced"),
    CANCELLED("announced"),
    UPDATED("progress"),
    ENDED("progress");

    private final String topic;

    OutageMail(String topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }
}
