package dev.porchlight.platform.testing.contract;

import dev.porchlight.platform.testing.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A service's HTTP API as its public contract, checked in below {@code docs/api}. A service's {@code @ServiceIT} extends this. */
public abstract class ApiContract {

    @Autowired
    Api api;

    @Value("${porchlight.service}")
    String service;

    @Test
    void theOpenApiDocumentIsTrue() {
        JsonNode document = api.get("/v3/api-docs").json();
        ((ObjectNode) document).remove("servers");
        ContractFiles.holdAgainst(ContractFiles.docs().resolve("api/" + service + ".json"), document);
    }
}
