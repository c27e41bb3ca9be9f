package dev.porchlight.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whose portal this is, as it stands in mails and beside the names of its people. Address and phone may be empty. */
@ConfigurationProperties("porchlight.msp")
public record Msp(String name, String address, String phone, String email) {

    /** Whom somebody belongs to: customers to their organisation, everybody and everything else to the MSP. */
    public String companyOf(String actorKind, String organisation) {
        return "customer".equals(actorKind) && organisation != null ? organisation : name;
    }

    /** The part of the email address that mail from here is identified by. */
    public String domain() {
        return email.substring(email.indexOf('@') + 1);
    }
}
