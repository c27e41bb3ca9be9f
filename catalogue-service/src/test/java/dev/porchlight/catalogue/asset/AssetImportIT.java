package dev.porchlight.catalogue.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Assets that come by a table. */
@ServiceIT
class AssetImportIT extends AssetWorld {

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
