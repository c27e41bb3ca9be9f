package dev.porchlight.catalogue.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.catalogue.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class AssetsIT extends World {

    private Map<String, Object> asset(UUID type, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("organisationId", harbour, "typeId", type));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

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
    void aTableIsTriedOutImportedAndTheSameTheSecondTime() {
        UUID type = assetType();
        Tokens.Contact robin = known("Robin", "own", "user");
        String table = "Asset number;Asset type;Owner;Serial;Warranty until\n"
                + "T-1;Laptop " + type + ";" + robin.email() + ";one;2027-05-12\n"
                + "T-2;Laptop " + type + ";;two;\n"
                + "T-3;no such type;;three;tomorrow\n";
        JsonNode tried = imported(table, true);
        assertThat(tried.get("created").asInt()).isEqualTo(2);
        assertThat(tried.at("/lines/2/errors").toString()).contains("asset type", "warranty until");
        assertThat(asAgent()
                        .get("/api/assets?organisationId=" + harbour)
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
        assertThat(imported(table, false).get("created").asInt()).isEqualTo(2);
        assertThat(imported(table, false).get("same").asInt()).isEqualTo(2);
        JsonNode changed = imported("Asset number,Serial,Owner\nT-1,,-\nT-2,2\n", false);
        assertThat(changed.get("changed").asInt()).isEqualTo(2);
        assertThat(changed.at("/lines/0/changes").toString())
                .contains("owner", "Robin")
                .doesNotContain("serial");
        assertThat(changed.at("/lines/1/changes/0/from").asString()).isEqualTo("two");
    }

    @Test
    void aLineThatIsRefusedTakesNoOtherAlong() {
        UUID type = assetType();
        asAgent().post("/api/assets", asset(type, "number", "R-1", "serial", "before"));
        JsonNode done = imported(
                "External id,Asset number,Asset type\nr1,R-1,Laptop " + type + "\nr2,R-2,Laptop " + type
                        + "\nr3,R-3,Laptop " + type + "\n",
                false);
        assertThat(done.get("created").asInt()).as(done.toString()).isEqualTo(2);
        assertThat(done.at("/lines/0/errors/0/column").asString()).isEqualTo("asset number");
        assertThat(asAgent()
                        .get("/api/assets?organisationId=" + harbour)
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(3);
    }

    @Test
    void tablesThatAreTooLongOrTooWideAreRefusedBeforeAnythingIsRead() {
        String line = "L-%06d,Laptop,one\n";
        StringBuilder tooLong = new StringBuilder("Asset number,Asset type,Serial\n");
        for (int i = 0; i < 200_000; i++) {
            tooLong.append(line.formatted(i));
        }
        String tooWide = "Asset number,Asset type\nW-1," + "x,".repeat(5_000) + "\n";
        for (String table : List.of(tooLong.toString(), tooWide)) {
            for (boolean dryRun : List.of(true, false)) {
                Answer refused = sent(table.getBytes(StandardCharsets.UTF_8), dryRun);
                assertThat(refused.status()).as(refused.text()).isEqualTo(400);
                assertThat(refused.pointers()).containsExactly("file");
            }
        }
        assertThat(sent(tooLong.toString().getBytes(StandardCharsets.UTF_8), true)
                        .text())
                .contains("has more than 50,000 lines: send it in parts");
        assertThat(sent(tooWide.getBytes(StandardCharsets.UTF_8), true).text())
                .contains("has more than 50 columns in line 2");
        assertThat(asAgent()
                        .get("/api/assets?organisationId=" + harbour)
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
    }

    @Test
    void aTableOfAnOldSpreadsheetIsReadByItsOwnAlphabet() {
        UUID type = assetType();
        String table = "Asset number;Asset type;Key field\nP-1;Laptop " + type + ";Müller £ – “5”\n";
        Answer answer = sent(table.getBytes(Charset.forName("windows-1252")), false);
        assertThat(answer.json().get("created").asInt()).as(answer.text()).isEqualTo(1);
        assertThat(asAgent()
                        .get("/api/assets?organisationId=" + harbour + "&q=m%C3%BCller")
                        .json()
                        .at("/items/0/keyField1")
                        .asString())
                .isEqualTo("Müller £ – “5”");
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

    private Answer sent(byte[] table, boolean dryRun) {
        return asAgent()
                .upload(
                        "/api/assets/imports?organisationId=" + harbour + "&dryRun=" + dryRun,
                        "assets.csv",
                        "text/csv",
                        table);
    }

    private JsonNode imported(String table, boolean dryRun) {
        Answer answer = sent(table.getBytes(StandardCharsets.UTF_8), dryRun);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
