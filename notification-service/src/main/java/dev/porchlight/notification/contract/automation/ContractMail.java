package dev.porchlight.notification.contract.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about contracts. */
enum ContractMail implements MailKind {
    RAN_LOW,
    USED_UP;

    @Override
    public String topic() {
        return "low";
    }
}
