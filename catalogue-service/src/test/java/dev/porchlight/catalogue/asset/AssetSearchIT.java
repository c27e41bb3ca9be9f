package dev.porchlight.catalogue.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.catalogue.World;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Letters are looked for in the assets that somebody may see, in few and in many. */
@ServiceIT
class AssetSearchIT extends World {

    private static final int MANY = 260;

    private Tokens.Contact sam;

    @BeforeEach
    void manyAssets() {
        UUID type = assetType();
        sam = known("Sam", "organisation", "user");
        StringBuilder table = new StringBuilder("Asset number,Asset type,Serial,Key field\n");
        for (int i = 0; i < MANY; i++) {
            table.append("L-%03d,Laptop %s,PF%dX,Latitude %d\n".formatted(i, type, i, 5000 + i));
        }
        table.append("Z-1,Laptop ").append(type).append(",100%_\\,Zürich ÄRA\n");
        assertThat(asAgent()
                        .upload(
                                "/api/assets/imports?dryRun=false&organisationId=" + harbour,
                                "assets.csv",
                                "text/csv",
                                table.toString().getBytes(StandardCharsets.UTF_8))
                        .json()
                        .get("created")
                        .asInt())
                .isEqualTo(MANY + 1);
    }

    private JsonNode search(String q, String more) {
        return as(sam).get("/api/assets?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more)
                .json();
    }

    private List<String> found(String q) {
        return search(q, "&size=100").get("items").findValuesAsString("number");
    }

    @Test
    void whatStandsInManyIsFoundAmongTheFirstAndCountedOnceSomebodyGoesThere() {
        JsonNode first = search("atitud", "&size=10");
        assertThat(first.get("items").findValuesAsString("number")).hasSize(10).startsWith("L-000", "L-001");
        assertThat(first.get("totalIsLeast").asBoolean()).isTrue();
        assertThat(first.get("total").asInt()).isBetween(11, MANY - 1);
        JsonNode late = search("atitud", "&size=10&page=25");
        assertThat(late.get("items").findValuesAsString("number")).startsWith("L-240");
        assertThat(late.get("total").asInt()).isEqualTo(MANY);
        assertThat(late.has("totalIsLeast")).isFalse();
        JsonNode other = search("atitud", "&size=10&sort=-number");
        assertThat(other.get("items").findValuesAsString("number")).startsWith("L-259");
        assertThat(other.get("total").asInt()).isEqualTo(MANY);
    }

    @Test
    void whatStandsInFewIsFoundWhereverItStands() {
        assertThat(found("PF259")).containsExactly("L-259");
        assertThat(found("f25")).hasSize(11).contains("L-025", "L-259");
        assertThat(found("5259")).containsExactly("L-259");
        assertThat(found("zürich ära")).containsExactly("Z-1");
        assertThat(found("%_\\")).containsExactly("Z-1");
        assertThat(found("nothing")).isEmpty();
    }

    @Test
    void oneLetterOrTwoAreLookedForWhereAWordBegins() {
        assertThat(found("zü")).containsExactly("Z-1");
        assertThat(found("z")).containsExactly("Z-1");
        assertThat(found("ür")).isEmpty();
    }

    @Test
    void theServiceTeamLooksThroughAllAndCustomersThroughTheirOwn() {
        String everywhere = asAgent().get("/api/assets?q=z%C3%BCrich&size=100").text();
        assertThat(everywhere).contains("Z-1", harbour.toString());
        UUID elsewhere = UUID.randomUUID();
        organisation(elsewhere, "Elsewhere");
        assertThat(asAgent()
                        .get("/api/assets?q=z%C3%BCrich&organisationId=" + elsewhere)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        Tokens.Contact fay = known(new Tokens.Contact(
                UUID.randomUUID(), "Fay", elsewhere, "Elsewhere", null, "organisation", List.of("user")));
        assertThat(as(fay).get("/api/assets?q=z%C3%BCrich").json().get("total").asInt())
                .isZero();
        assertThat(as(known("Robin", "own", "user"))
                        .get("/api/assets?q=latitude")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }
}
