package dev.porchlight.catalogue.asset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.catalogue.World;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Letters are looked for in the assets that somebody may see, in few and in many. */
@ServiceIT
class AssetSearchIT extends World {

    private static final int SOME = 260;
    private static final int MANY = 1_100;

    private UUID type;
    private Tokens.Contact sam;

    @BeforeEach
    void someAssets() {
        type = assetType();
        sam = known("Sam", "organisation", "user");
        there(latitudes(0, SOME) + line("Z-1", "100%_\\", "Zürich ÄRA"));
    }

    private String latitudes(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> line("L-%04d".formatted(i), "PF%dX".formatted(i), "Latitude " + (5000 + i)))
                .collect(Collectors.joining());
    }

    private String line(String number, String serial, String keyField) {
        return "%s,Laptop %s,%s,%s\n".formatted(number, type, serial, keyField);
    }

    private void there(String lines) {
        assertThat(asAgent()
                        .upload(
                                "/api/assets/imports?dryRun=false&organisationId=" + harbour,
                                "assets.csv",
                                "text/csv",
                                ("Asset number,Asset type,Serial,Key field\n" + lines).getBytes(StandardCharsets.UTF_8))
                        .json()
                        .get("created")
                        .asLong())
                .isEqualTo(lines.lines().count());
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
        JsonNode some = search("atitud", "&size=10");
        assertThat(some.get("total").asInt()).isEqualTo(SOME);
        assertThat(some.has("totalIsLeast")).isFalse();
        there(latitudes(SOME, MANY));
        JsonNode first = search("atitud", "&size=10");
        assertThat(first.get("items").findValuesAsString("number")).hasSize(10).startsWith("L-0000", "L-0001");
        assertThat(first.get("totalIsLeast").asBoolean()).isTrue();
        assertThat(first.get("total").asInt()).isBetween(11, MANY - 1);
        JsonNode last = search("atitud", "&size=10&page=110");
        assertThat(last.get("items").findValuesAsString("number")).hasSize(10).startsWith("L-1090");
        assertThat(last.get("total").asInt()).isEqualTo(MANY);
        assertThat(last.has("totalIsLeast")).isFalse();
        JsonNode other = search("atitud", "&size=10&sort=-number");
        assertThat(other.get("items").findValuesAsString("number")).startsWith("L-1099");
    }

    @Test
    void theServiceTeamFindsWhatBeginsNumbersBehindManyOthersAndWhereverElseItStands() {
        String word = "Zq" + UUID.randomUUID().toString().substring(0, 8);
        there(latitudes(SOME, MANY)
                + IntStream.range(10, 40)
                        .mapToObj(i -> line(word + "-" + i, "PF9", ""))
                        .collect(Collectors.joining())
                + line("Z-2", "x" + word, "")
                + line("Z-3", "", "for " + word + "-11"));
        JsonNode first = everywhere(word, "&size=10");
        assertThat(first.get("items").findValuesAsString("number"))
                .hasSize(10)
                .startsWith("Z-2", "Z-3", word + "-10", word + "-11");
        assertThat(first.get("total").asInt()).isBetween(11, 32);
        JsonNode last = everywhere(word, "&size=10&page=4");
        assertThat(last.get("items").findValuesAsString("number")).containsExactly(word + "-38", word + "-39");
        assertThat(last.get("total").asInt()).isEqualTo(32);
        assertThat(everywhere(word, "&size=3&sort=-number").get("items").findValuesAsString("number"))
                .containsExactly(word + "-39", word + "-38", word + "-37");
        assertThat(everywhere(word.toUpperCase(Locale.ROOT) + "-12 pf", "")
                        .get("items")
                        .findValuesAsString("number"))
                .containsExactly(word + "-12");
        assertThat(asAgent().get("/api/assets/csv?q=" + word).text()).contains("Z-2", word + "-10", word + "-39");
    }

    private JsonNode everywhere(String q, String more) {
        return asAgent()
                .get("/api/assets?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more)
                .json();
    }

    @Test
    void whatStandsInFewIsFoundWhereverItStands() {
        assertThat(found("PF259")).containsExactly("L-0259");
        assertThat(found("f25")).hasSize(11).contains("L-0025", "L-0259");
        assertThat(found("5259")).containsExactly("L-0259");
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
