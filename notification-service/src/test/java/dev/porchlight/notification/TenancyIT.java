package dev.porchlight.notification;

import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens.Contact;
import dev.porchlight.platform.testing.contract.TenancyContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceIT
@Import(MailServer.class)
class TenancyIT extends TenancyContract {

    private static final String SECRET = "Harbour's secret " + UUID.randomUUID();

    @Autowired
    private Events events;

    @Override
    protected Map<String, String> thingsOfAnOrganisation() {
        Contact rita = Contact.at(UUID.randomUUID());
        PlayedTicket ticket = PlayedTicket.opened(events, rita, SECRET);
        Awaitility.await().until(() -> api.as(rita).get("/api/activity").text().contains(SECRET));
        return Map.of(
                "ticket",
                ticket.id().toString(),
                "subjectId",
                ticket.id().toString(),
                "topic",
                "ticket.notes",
                "alertId",
                UUID.randomUUID().toString());
    }

    @Override
    protected List<String> secrets() {
        return List.of(SECRET);
    }
}
