package dev.porchlight.notification.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who hears that an infected file came, of which the test tells as ticket-service does. */
class FileToldIT extends NotificationIT {

    @Test
    void whoeverSentItHearsAndTheAdministratorsDo() throws Exception {
        UUID harbour = organisation("Harbour Dental");
        Contact rita = contact(harbour, "Rita");
        Contact colleague = contact(harbour, "Colleague");
        Agent technician = agent("Terry");
        Agent administrator = new Agent(UUID.randomUUID(), "Ada", List.of("administrator"));
        register(administrator);
        known(rita.id(), colleague.id(), technician.id(), administrator.id());
        UUID file = UUID.randomUUID();
        events.publish(
                UUID.randomUUID().toString(),
                "porchlight.ticket.FileQuarantined.v1",
                file,
                0,
                Map.of("fileId", file, "name", "invoice.exe", "size", 12, "infection", "Eicar-Test-Signature"),
                Map.of(
                        "ce_actorid",
                        rita.id().toString(),
                        "ce_actorname",
                        rita.name(),
                        "ce_actorkind",
                        "customer",
                        "ce_actororganisation",
                        "Harbour Dental"));
        settled(file, 0);

        var receipt = mails(rita.email(), 1).getFirst();
        assertThat(ReadMail.text(receipt))
                .contains("A file you sent is infected", "Eicar-Test-Signature", "invoice.exe", "nobody can open it");
        var told = mails(administrator.email(), 1).getFirst();
        assertThat(ReadMail.text(told))
                .contains("Rita (Harbour Dental) sent an infected file", "Eicar-Test-Signature", "invoice.exe");
        assertThat(mailboxes.of(colleague.email())).isEmpty();
        assertThat(mailboxes.of(technician.email())).isEmpty();
        assertThat(noticesOf(api.as(rita))).containsExactly("file.yours-infected");
        assertThat(noticesOf(api.as(administrator))).containsExactly("file.infected");
    }

    private void register(Agent agent) {
        events.publish(
                "porchlight.identity.AgentRegistered.v1",
                agent.id(),
                0,
                Map.of("agentId", agent.id(), "name", agent.name(), "email", agent.email(), "roles", agent.roles()));
    }
}
