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
        return Map.of(
                "source", "dynamics",
                "externalId", "1",
                "/api/organisations/{id}", organisation.toString(),
                "/api/contacts/{id}", contact.id().toString(),
                "/api/agents/{id}", agent.id().toString(),
                "/api/visits/{id}", visit.id().toString(),
                "/api/sign-ins/{id}", java.util.UUID.randomUUID().toString());
    }

    @Override
    protected List<String> secrets() {
        return List.of(ORGANISATION, CONTACT);
    }
}
