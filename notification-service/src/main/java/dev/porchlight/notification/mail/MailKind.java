package dev.porchlight.notification.mail;

/** What a mail tells, in words for its reader; {@code {actor}} is who did it, {@code {msp}} whose portal it is. */
public enum MailKind {
    RECEIVED(
            "We have your issue",
            "Thank you, {reader}. It has the number #{number}; we will write to you as soon as there is news."),
    OPENED_FOR_YOU("{actor} opened an issue for you", "It has the number #{number}. We will keep you posted."),
    OPENED("{actor} reported an issue", "You were added as a follower, so you will hear how it goes."),
    FOLLOWING("You now follow this issue", "{actor} added you as a follower, so you will hear how it goes."),
    COMMENTED("{actor} wrote", null),
    ATTACHED("{actor} added files", "Open the issue to see them."),
    WAITING(
            "We are waiting for you",
            "{actor} needs something from you before we can go on. Open the issue to answer."),
    RESOLVED("The issue is resolved", "{actor} marked it as resolved. If it is not, open the issue to say so."),
    REOPENED("The issue is open again", "{actor} re-opened it."),
    ASSIGNED("This issue is yours now", "{actor} assigned it to you."),
    NOTED("{actor} left an internal note", "Only the service team can read it.");

    private final String heading;
    private final String lead;

    MailKind(String heading, String lead) {
        this.heading = heading;
        this.lead = lead;
    }

    public String heading() {
        return heading;
    }

    /** The sentence after the heading; null where the quoted text says it all. */
    public String lead() {
        return lead;
    }
}
