package dev.porchlight.catalogue.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Another system's assets, one by one and many at once. */
@ServiceIT
class AssetBatchIT extends AssetWorld {

    @Test
    void anotherSystemsAssetsComeAsOftenAsTheyLike() {
        UUID type = assetType();
        String path = "/api/assets/by-external-id/" + UUID.randomUUID();
        Api machine = anybody.as(Tokens.machine("assets:write"));
        Answer first = machine.put(path, asset(type, "serial", "one"));
        Answer again = machine.put(path, asset(type, "serial", "one"));
        Answer other = machine.put(path, asset(type, "serial", "two"));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Portal-Position")).isNull();
        assertThat(other.json()).isEqualTo(first.json());
        assertThat(asAgent()
                        .get("/api/assets/" + first.id())
                        .json()
                        .get("serial")
                        .asString())
                .isEqualTo("two");
    }

    @Test
    void manyOfAnotherSystemComeAtOnceEachForItself() {
        UUID type = assetType();
        Api machine = anybody.as(Tokens.machine("assets:write"));
        String system = UUID.randomUUID().toString();
        Map<String, Object> batch = Map.of(
                "assets",
                List.of(
                        Map.of("externalId", system + "-1", "asset", asset(type, "number", "M-1")),
                        Map.of("externalId", system + "-2", "asset", asset(type, "number", "m-1")),
                        Map.of("externalId", system + "-3", "asset", asset(UUID.randomUUID(), "number", "M-3")),
                        Map.of("externalId", system + "-4", "asset", asset(type)),
                        Map.of("externalId", system + "-4", "asset", asset(type, "serial", "four"))));
        for (String time : List.of("first", "again")) {
            Answer answer = machine.post("/api/assets/batches", batch);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().valueStream().map(one -> one.get("outcome").asString()))
                    .as(time)
                    .containsExactly("recorded", "refused", "refused", "recorded", "recorded");
            assertThat(answer.json().at("/2/errors/0/pointer").asString()).isEqualTo("/typeId");
            assertThat(asAgent()
                            .after(answer)
                            .get("/api/assets/" + answer.json().at("/4/id").asString())
                            .json()
                            .get("serial")
                            .asString())
                    .isEqualTo("four");
        }
        assertThat(asAgent()
                        .get("/api/assets?organisationId=" + harbour)
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(2);
        assertThat(as(known("Robin", "own", "user"))
                        .post("/api/assets/batches", batch)
                        .status())
                .isEqualTo(403);
    }

    /** Each holds one that is refused, so that they are recorded one by one: in opposite orders. */
    @Test
    void twoWhoBringTheSameAtOnceDoNotWaitForEachOther() throws Exception {
        UUID type = assetType();
        Api machine = anybody.as(Tokens.machine("assets:write"));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < 8; time++) {
                String run = UUID.randomUUID().toString();
                List<Map<String, Object>> assets = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    UUID ofType = i == 20 ? UUID.randomUUID() : type;
                    assets.add(Map.of("externalId", run + i, "asset", asset(ofType, "number", run + i)));
                }
                List<Future<Answer>> answers = both.invokeAll(List.of(
                        () -> machine.post("/api/assets/batches", Map.of("assets", assets)),
                        () -> machine.post("/api/assets/batches", Map.of("assets", assets.reversed()))));
                for (Future<Answer> answer : answers) {
                    assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
                    assertThat(answer.get().json().findValuesAsString("outcome"))
                            .filteredOn("recorded"::equals)
                            .hasSize(39);
                }
            }
        }
    }
}
