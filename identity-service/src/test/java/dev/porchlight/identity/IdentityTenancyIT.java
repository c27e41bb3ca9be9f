package dev.porchlight.identity;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.platform.testing.contract.TenancyContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServiceIT
class IdentityTenancyIT extends TenancyContract {

    private static final String ORGANISATION = "Secretive Surgeons";
    private static final String CONTACT = "Hidden Harriet";

    @Override
    protected Map<String, String> thingsOfAnOrganisation() {
        People people = new People(api.as(Tokens.Agent.administrator()));
        UUID organisation = people.organisation(ORGANISATION);
        Answer contact = people.contactAt(organisation, CONTACT, People.someEmail());
        Answer agent = people.agent("Some Agent", People.someEmail(), "technician");
        Answer visit = api.as(Tokens.Agent.administrator())
                .post("/api/visits", Map.of("contactId", contact.id(), "reason", "To look"));
        api.as(Tokens.Agent.administrator()).after(agent).get("/api/agents/" + agent.id());
        return Map.ofEntries(
                Map.entry("source", "dynamics"),
                Map.entry("externalId", "1"),
                Map.entry("/api/organisations/{id}", organisation.toString()),
                Map.entry("/api/contacts/{id}", contact.id().toString()),
                Map.entry("/api/agents/{id}", agent.id().toString()),
                Map.entry("hash", "0123456789abcdef01234567"),
                Map.entry("runId", java.util.UUID.randomUUID().toString()),
                Map.entry(
                        "/api/contact-imports/{id}", java.util.UUID.randomUUID().toString()),
                Map.entry("/api/api-clients/{id}", java.util.UUID.randomUUID().toString()),
                Map.entry("/api/visits/{id}", visit.id().toString()),
                Map.entry("/api/sign-ins/{id}", java.util.UUID.randomUUID().toString()));
    }

    @Override
    protected List<String> secrets() {
        return List.of(ORGANISATION, CONTACT);
    }
}
