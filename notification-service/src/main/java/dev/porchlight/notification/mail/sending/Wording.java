package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.MailKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words for a mail. */
class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Msp msp;
    private final String publicUrl;

    Wording(Msp msp, String publicUrl) {
        this.msp = msp;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    Letter of(DueMail mail) {
        boolean agent = mail.reader().agent();
        return new Letter(
                mail.number(),
                mail.summary(),
                fill(mail.kind().heading(), mail),
                mail.kind().lead() == null ? null : fill(mail.kind().lead(), mail),
                mail.text() == null || mail.text().isBlank() ? null : mail.text(),
                "#" + mail.number() + (agent && mail.requester() != null ? " · " + mail.requester() : ""),
                publicUrl + (agent ? "/agent/tickets/" : "/tickets/") + mail.number(),
                canAnswer(mail) ? "Open and answer" : "Open the issue",
                reason(mail));
    }

    private static boolean canAnswer(DueMail mail) {
        return switch (mail.kind()) {
            case COMMENTED, WAITING -> true;
            default -> false;
        };
    }

    private String reason(DueMail mail) {
        if (mail.reader().agent()) {
            return "You get this because the issue is assigned to you.";
        }
        return mail.kind() == MailKind.RECEIVED
                ? "You get this because you reported an issue to " + msp.name() + "."
                : "You get this because you reported or follow this issue at " + msp.name() + ".";
    }

    private String fill(String sentence, DueMail mail) {
        return PLACEHOLDER.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), mail)));
    }

    private String value(String name, DueMail mail) {
        return switch (name) {
            case "actor" ->
                mail.actor().equals(mail.company()) ? mail.actor() : mail.actor() + " (" + mail.company() + ")";
            case "reader" -> mail.reader().name();
            case "number" -> Long.toString(mail.number());
            case "msp" -> msp.name();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
