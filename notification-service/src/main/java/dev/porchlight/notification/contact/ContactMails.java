package dev.porchlight.notification.contact;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.PlainMail;
import dev.porchlight.notification.mail.PlainMail.Reader;
import dev.porchlight.platform.due.Due;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Mails messages to the service team, to be answered as any other mail. */
@Component
public class ContactMails {

    private final Due due;
    private final Msp msp;

    ContactMails(Due due, Msp msp) {
        this.due = due;
        this.msp = msp;
    }

    /**
     * Mails a message, once for each id.
     *
     * @param how a sentence on how sure it is who wrote it
     */
    public void send(UUID id, String name, String company, String email, String text, String how) {
        String signed = text + "\n\n-- \n" + name + ", " + company + "\n" + email + "\n\n" + how + "\n";
        due.putOnce(
                PlainMail.KIND,
                id.toString(),
                new PlainMail(
                        id,
                        new Reader(msp.name(), msp.email()),
                        new Reader(name, email),
                        "[Contact us] " + name + ", " + company,
                        signed));
    }
}
