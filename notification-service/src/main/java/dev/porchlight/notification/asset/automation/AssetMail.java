package dev.porchlight.notification.asset.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about assets. */
enum AssetMail implements MailKind {
    WARRANTY_ENDS,
    LICENCE_ENDS;

    @Override
    public String topic() {
        return "expiry";
    }
}
