package dev.porchlight.catalogue;

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
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class TenancyIT extends TenancyContract {

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected Map<String, String> thingsOfAnOrganisation() {
        var world = new World() {
            Map<String, String> things() {
                harbourIsKnown();
                Tokens.Contact robin = known("sealed Robin", "own", "user");
                known("sealed Ann", "own", "approver");
                UUID item = item("sealed item");
                Answer request = submitted(robin, item);
                Answer asset = asAgent()
                        .post(
                                "/api/assets",
                                Map.of("organisationId", harbour, "typeId", assetType(), "serial", "sealed serial"));
                Answer file = as(robin)
                        .upload(
                                "/api/request-files",
                                "sealed.txt",
                                "text/plain",
                                "sealed".getBytes(StandardCharsets.UTF_8));
                return Map.ofEntries(
                        Map.entry("/api/catalogue/items/{id}", item.toString()),
                        Map.entry("/api/catalogue/items/{itemId}", item.toString()),
                        Map.entry(
                                "/api/catalogue/categories/{id}",
                                UUID.randomUUID().toString()),
                        Map.entry("/api/assets/{id}", asset.id().toString()),
                        Map.entry("/api/asset-types/{id}", UUID.randomUUID().toString()),
                        Map.entry("/api/request-files/{id}", file.id().toString()),
                        Map.entry("id", request.id().toString()),
                        Map.entry("idOrNumber", request.json().get("number").asString()),
                        Map.entry("externalId", UUID.randomUUID().toString()),
                        Map.entry("personId", robin.id().toString()),
                        Map.entry("edition", "1"),
                        Map.entry("part", "1"));
            }
        };
        world.anybody = api;
        world.events = events;
        world.jdbc = jdbc;
        return world.things();
    }

    @Override
    protected List<String> secrets() {
        return List.of("sealed");
    }
}
