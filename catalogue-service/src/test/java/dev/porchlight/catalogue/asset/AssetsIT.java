package dev.porchlight.catalogue.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who sees which assets, and what is said of one. */
@ServiceIT
class AssetsIT extends AssetWorld {

    @Test
    void whatIsMineISeeAlwaysAndOthersByMyVisibility() {
        UUID type = assetType();
        Tokens.Contact robin = known("Robin", "own", "user");
        Tokens.Contact sam = known("Sam", "organisation", "user");
        Answer mine = asAgent()
                .post("/api/assets", asset(type, "ownerId", robin.id(), "keyFields", List.of("X1 Carbon", "i7")));
        assertThat(mine.status()).as(mine.text()).isEqualTo(201);
        Answer sams = asAgent().post("/api/assets", asset(type, "ownerId", sam.id(), "serial", "PF3XYZ"));
        assertThat(as(robin).get("/api/assets").text())
                .contains(mine.id().toString())
                .doesNotContain(sams.id().toString());
        assertThat(as(robin).get("/api/assets/" + sams.id()).status()).isEqualTo(404);
        assertThat(as(sam).get("/api/assets?scope=all&q=pf3x").text())
                .contains(sams.id().toString());
        assertThat(as(sam).get("/api/assets?scope=mine").json().get("total").asLong())
                .isEqualTo(1);
        assertThat(as(sam).get("/api/assets/" + mine.id())
                        .json()
                        .at("/asset/keyField1")
                        .asString())
                .isEqualTo("X1 Carbon");
    }

    @Test
    void assetsAreSortedByWhatTheirOwnersAreCalledNow() {
        UUID type = assetType();
        Tokens.Contact robin = known("Robin", "own", "user");
        asAgent().post("/api/assets", asset(type, "number", "nobody's"));
        asAgent()
                .post(
                        "/api/assets",
                        asset(
                                type,
                                "number",
                                "Ann's",
                                "ownerId",
                                known("ann", "own", "user").id()));
        Answer robins = asAgent().post("/api/assets", asset(type, "number", "Robin's", "ownerId", robin.id()));
        assertThat(byOwner("")).containsExactly("nobody's", "Ann's", "Robin's");
        events.publish(
                "porchlight.identity.ContactRenamed.v1",
                robin.id(),
                1,
                Map.of("contactId", robin.id(), "name", "Abel"));
        await().untilAsserted(() -> assertThat(byOwner("-")).containsExactly("Ann's", "Robin's", "nobody's"));
        change(robins, asset(type, "number", "Robin's"));
        assertThat(byOwner("-")).startsWith("Ann's");
        assertThat(jdbc.sql("select owner_name from asset where id = ?")
                        .param(robins.id())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private List<String> byOwner(String direction) {
        return asAgent()
                .get("/api/assets?sort=" + direction + "owner&organisationId=" + harbour)
                .json()
                .get("items")
                .findValuesAsString("number");
    }

    @Test
    void theListIsExportedAsItIsSeenAndNothingInItIsAFormula() {
        UUID type = assetType();
        Tokens.Contact robin = known("Robin", "own", "user");
        asAgent().post("/api/assets", asset(type, "number", "=1+1", "ownerId", robin.id()));
        asAgent().post("/api/assets", asset(type, "number", "SAMS"));
        Answer csv = as(robin).get("/api/assets/csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("\ufeffAsset number,")
                .contains("'=1+1")
                .doesNotContain("SAMS");
        assertThat(asAgent().get("/api/assets/csv?organisationId=" + harbour).text())
                .contains("SAMS");
    }

    @Test
    void thePageSaysWhenItIsToldNextAndAnotherDateBeginsAnew() {
        UUID type = assetType();
        LocalDate end = LocalDate.now().plusDays(45);
        Answer made = asAgent().post("/api/assets", asset(type, "warrantyUntil", end.toString()));
        assertThat(reminder(made.id())).startsWith(end.minusDays(30).toString());
        change(made, asset(type, "warrantyUntil", end.plusDays(30).toString()));
        assertThat(reminder(made.id())).startsWith(end.minusDays(30).toString());
        change(made, asset(type, "warrantyUntil", LocalDate.now().plusDays(3).toString()));
        assertThat(reminder(made.id())).isEqualTo("null");
        change(made, asset(type, "warrantyUntil", end.toString(), "status", "retired"));
        assertThat(reminder(made.id())).isEqualTo("null");
    }

    @Test
    void itsHistorySaysWhatWasChangedByWhom() {
        UUID type = assetType();
        Tokens.Contact robin = known("Robin", "own", "user");
        Answer made = asAgent().post("/api/assets", asset(type, "serial", "one"));
        change(made, asset(type, "serial", "two", "ownerId", robin.id()));
        JsonNode newest = as(robin).get("/api/assets/" + made.id() + "/history").json();
        assertThat(newest.size()).isEqualTo(2);
        assertThat(newest.at("/0/kind").asString()).isEqualTo("changed");
        assertThat(newest.at("/0/changes").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"field\":\"owner\",\"from\":null,\"to\":\"Robin\"}",
                        "{\"field\":\"serial\",\"from\":\"one\",\"to\":\"two\"}");
        assertThat(as(known("Sam", "own", "user"))
                        .get("/api/assets/" + made.id() + "/history")
                        .status())
                .isEqualTo(404);
    }

    private void change(Answer made, Map<String, Object> to) {
        assertThat(asAgent().put("/api/assets/" + made.id(), to).status()).isEqualTo(204);
    }

    private String reminder(UUID asset) {
        return asAgent()
                .get("/api/assets/" + asset)
                .json()
                .get("warrantyReminder")
                .asString("null");
    }

    @Test
    void whatCannotBeIsNamed() {
        UUID type = assetType();
        assertThat(asAgent()
                        .post(
                                "/api/assets",
                                asset(UUID.randomUUID(), "ownerId", UUID.randomUUID(), "siteId", UUID.randomUUID()))
                        .pointers())
                .containsExactlyInAnyOrder("/typeId", "/siteId", "/ownerId");
        asAgent().post("/api/assets", asset(type, "number", "L-1"));
        assertThat(asAgent().post("/api/assets", asset(type, "number", "l-1")).problem())
                .isEqualTo("asset-number-already-used");
    }

    @Test
    void anAssetNamesTheRequestsThatNameIt() {
        Tokens.Contact robin = known("Robin", "own", "user");
        Answer mine = asAgent().post("/api/assets", asset(assetType(), "ownerId", robin.id()));
        UUID item = item("Repair " + UUID.randomUUID());
        Answer request = as(robin)
                .post(
                        "/api/requests",
                        Map.of(
                                "itemId",
                                item,
                                "edition",
                                1,
                                "answers",
                                Map.of("why", "Broken", "machine", mine.id().toString())));
        assertThat(request.status()).as(request.text()).isEqualTo(201);
        as(robin).after(request).get("/api/requests/" + request.id());
        assertThat(as(robin).get("/api/assets/" + mine.id() + "/requests").text())
                .contains(request.id().toString());
    }

    @Test
    void whoMaySeeItIsToldWithTheReason() {
        UUID type = assetType();
        Tokens.Contact robin = known("Robin", "own", "user");
        Tokens.Contact sam = known("Sam", "organisation", "user");
        known("Kit", "own", "user");
        Answer made = asAgent().post("/api/assets", asset(type, "ownerId", robin.id()));
        String path = "/api/assets/" + made.id() + "/readers";
        assertThat(as(robin)
                        .get(path)
                        .json()
                        .get("people")
                        .valueStream()
                        .map(reader -> reader.get("name").asString() + " "
                                + reader.at("/because/0").asString()))
                .containsExactly("Robin owner", "Sam organisation");
        assertThat(asAgent().get(path).status()).isEqualTo(200);
        assertThat(as(sam).get(path).status()).isEqualTo(200);
        assertThat(as(known("Lou", "own", "user")).get(path).status()).isEqualTo(404);
    }
}
