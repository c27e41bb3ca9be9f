package dev.porchlight.knowledge;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.platform.testing.contract.TenancyContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An article for one organisation, published and then drafted anew, is nothing to another's people. */
@ServiceIT
class TenancyIT extends TenancyContract {

    @Override
    protected Map<String, String> thingsOfAnOrganisation() {
        Api agent = api.as(Tokens.Agent.technician());
        UUID category = agent.post("/api/article-categories", Map.of("name", "sealed category " + UUID.randomUUID()))
                .id();
        UUID subject = agent.post("/api/article-categories/" + category + "/subjects", Map.of("name", "sealed subject"))
                .id();
        Answer file = agent.upload(
                "/api/article-files", "sealed.txt", "text/plain", "sealed".getBytes(StandardCharsets.UTF_8));
        Map<String, Object> text = Map.of(
                "title",
                "sealed title",
                "markdown",
                "sealed text",
                "subjectId",
                subject,
                "attachmentIds",
                List.of(file.id()));
        Answer drafted = agent.post("/api/articles", text);
        String path = "/api/articles/" + drafted.id();
        agent.put(path + "/audience", Map.of("audience", "agents"));
        Answer published = agent.post(path + "/publication", "");
        agent.after(published).get(path);
        return Map.of(
                "/api/articles/{id}", drafted.id().toString(),
                "idOrNumber", drafted.json().get("number").asString(),
                "edition", "1",
                "/api/article-files/{id}", file.id().toString(),
                "/api/article-categories/{id}", category.toString(),
                "subjectId", subject.toString());
    }

    @Override
    protected List<String> secrets() {
        return List.of("sealed");
    }
}
