package dev.porchlight.notification;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whose portal this is, as it stands in mails and beside the names of its people: at every moment as it was last said. */
public interface Msp {

    String name();

    /** Empty if it is not said. */
    String address();

    /** Empty if it is not said. */
    String phone();

    /** Where its people read what customers write. */
    String email();

    /** The name that mails are from. */
    String senderName();

    /** The address that mails are from. */
    String senderEmail();

    /** The brand's colour, dark enough for white text; null for the product's own. */
    @Nullable
    String accent();

    /** Where its logo is, for mails; null for none. */
    @Nullable
    String logo();

    ZoneId zone();

    /** The part of an email address by which mail from here is identified, and which therefore stays. */
    String domain();

    /** Whom somebody belongs to: customers to their organisation, everybody and everything else to the MSP. */
    default String companyOf(String actorKind, String organisation) {
        return "customer".equals(actorKind) && organisation != null ? organisation : name();
    }
}
