package dev.porchlight.notification.contract.automation;

import static dev.porchlight.notification.contract.ContractEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.directory.Directory.Contact;
import dev.porchlight.directory.Roles;
import dev.porchlight.notification.contract.ContractEvents;
import dev.porchlight.notification.contract.ContractEvents.AllotmentRanLow;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** At 80 % and at 100 % the customer's contacts who see contracts hear of it, and those who bill. */
@Component
class WhenAllotmentRunsLowThenMailBothSides {

    private static final String CUSTOMER = "customer";
    private static final String TEAM = "team";

    private final Subjects contracts;
    private final Directory directory;
    private final MailLedger mails;

    WhenAllotmentRunsLowThenMailBothSides(Subjects contracts, Directory directory, MailLedger mails) {
        this.contracts = contracts;
        this.directory = directory;
        this.mails = mails;
    }

    @Incoming(ContractEvents.RAN_LOW)
    void on(AllotmentRanLow event, Envelope envelope) {
        ContractMail kind = event.isOut() ? ContractMail.USED_UP : ContractMail.RAN_LOW;
        Said line = new Said("<p>" + HtmlUtils.htmlEscape(event.lineName()) + "</p>", List.of());
        contracts.find(event.contractId()).ifPresent(contract -> {
            UUID organisation = contract.thing().organisationId();
            Recipients recipients = Recipients.otherThan(envelope.actor().id())
                    .addAll(customers(organisation), kind, CUSTOMER)
                    .addAll(team(), kind, TEAM);
            mails.tell(envelope, KIND, event.contractId(), line, recipients);
        });
    }

    private List<UUID> customers(UUID organisation) {
        return Stream.of(Roles.PRIMARY_SERVICE_CONTACT, Roles.BILLING_CONTACT)
                .flatMap(role -> directory.contacts(organisation, role).stream())
                .map(Contact::id)
                .distinct()
                .toList();
    }

    /** Where nobody bills, the administrators do. */
    private List<UUID> team() {
        List<Agent> billing = directory.agents(Roles.BILLING);
        return (billing.isEmpty() ? directory.agents(Roles.ADMINISTRATOR) : billing)
                .stream().map(Agent::id).toList();
    }
}
