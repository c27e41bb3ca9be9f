package dev.porchlight.notification.ticket.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about tickets. */
enum TicketMail implements MailKind {
    RECEIVED("opened"),
    OPENED_FOR_YOU("opened"),
    WORK_BEGINS("opened"),
    OPENED("opened"),
    FOLLOWING("opened"),
    GOES_ON("opened"),
    COMMENTED("messages"),
    ATTACHED("messages"),
    WAITING("progress"),
    RESOLVED("progress"),
    REOPENED("progress"),
    ASSIGNED("assigned"),
    NOTED("notes"),
    MENTIONED("mentions"),
    WATCHING("mentions"),
    RESPONSE_NEAR("sla"),
    RESPONSE_MISSED("sla"),
    RESOLUTION_NEAR("sla"),
    RESOLUTION_MISSED("sla"),
    NEW("unassigned"),
    UNASSIGNED("unassigned");

    private final String topic;

    TicketMail(String topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }
}
