package dev.porchlight.ticket;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.platform.testing.contract.TenancyContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServiceIT
class TenancyIT extends TenancyContract {

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
        return Map.of(
                "id", opened.id().toString(),
                "idOrNumber", opened.json().get("number").asString(),
                "contactId", owner.id().toString(),
                "entryId", UUID.randomUUID().toString(),
                "calendarId", UUID.randomUUID().toString(),
                "replyId", UUID.randomUUID().toString(),
                "policyId", UUID.randomUUID().toString(),
                "/api/attachments/{id}", file.id().toString());
    }

    @Override
    protected List<String> secrets() {
        return List.of("sealed");
    }
}
