package dev.porchlight.ticket;

import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.platform.testing.contract.TenancyContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class TenancyIT extends TenancyContract {

    @Autowired
    private Events events;

    @Override
    protected Map<String, String> thingsOfAnOrganisation() {
        Tokens.Contact owner = Tokens.Contact.at(UUID.randomUUID());
        Answer file = api.as(owner)
                .upload("/api/attachments", "sealed.txt", "text/plain", "sealed".getBytes(StandardCharsets.UTF_8));
        Answer opened = api.as(owner)
                .post(
                        "/api/tickets",
                        Map.of(
                                "summary", "sealed summary",
                                "details", "sealed details",
                                "urgency", "low",
                                "impact", "low",
                                "attachmentIds", List.of(file.id())));
        api.as(owner).after(opened).get("/api/tickets/" + opened.id());
        Answer outage = outageOf(owner.organisationId());
        return Map.ofEntries(
                Map.entry("id", opened.id().toString()),
                Map.entry("idOrNumber", opened.json().get("number").asString()),
                Map.entry("contactId", owner.id().toString()),
                Map.entry("agentId", UUID.randomUUID().toString()),
                Map.entry("viewId", UUID.randomUUID().toString()),
                Map.entry("ruleId", UUID.randomUUID().toString()),
                Map.entry("kind", "reply"),
                Map.entry("otherId", UUID.randomUUID().toString()),
                Map.entry("entryId", UUID.randomUUID().toString()),
                Map.entry("calendarId", UUID.randomUUID().toString()),
                Map.entry("replyId", UUID.randomUUID().toString()),
                Map.entry("policyId", UUID.randomUUID().toString()),
                Map.entry("assetId", UUID.randomUUID().toString()),
                Map.entry("edition", "1"),
                Map.entry("/api/attachments/{id}", file.id().toString()),
                Map.entry("/api/outages/{id}", outage.id().toString()),
                Map.entry("/api/outages/{idOrNumber}", outage.id().toString()));
    }

    private Answer outageOf(UUID organisation) {
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                organisation,
                0,
                Map.of("organisationId", organisation, "name", "sealed name"));
        Tokens.Agent agent = Tokens.Agent.technician();
        Map<String, Object> body = Map.of(
                "kind", "downtime",
                "title", "sealed title",
                "details", "sealed details",
                "services", List.of("sealed service"),
                "organisationIds", List.of(organisation),
                "startsAt", "2026-01-01T00:00:00Z");
        Answer outage = await().until(() -> api.as(agent).post("/api/outages", body), answer -> answer.status() == 201);
        api.as(agent).after(outage).get("/api/outages/" + outage.id());
        return outage;
    }

    @Override
    protected List<String> secrets() {
        return List.of("sealed");
    }
}
