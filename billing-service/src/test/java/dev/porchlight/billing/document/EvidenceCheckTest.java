package dev.porchlight.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.quote.ContentHash;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Take a part of the evidence away, and it is said which. */
class EvidenceCheckTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode evidence =
            JSON.valueToTree(new Evidence(QuotePaperTest.NOON, QuotePaperTest.accepted(), QuotePaperTest.snapshot()));

    EvidenceCheckTest() {
        at("/accepted/agreement").put("contentHash", ContentHash.of(QuotePaperTest.snapshot()));
    }

    @Test
    void allOfItIsThere() {
        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ",acceptedAt,at",
        "/accepted,reference,reference",
        "/accepted/agreement,version,version",
        "/accepted/agreement,contentHash,hash",
        "/accepted/agreement,purchaseOrder,order",
        "/accepted,consent,consent",
        "/accepted/signer,name,name",
        "/accepted/signer,contactId,contact",
        "/accepted/signer,email,email",
        "/accepted/signIn,at,sign-in-at",
        "/accepted/signIn,method,sign-in-method",
        "/accepted/signIn,address,address",
        "/accepted/signIn,browser,browser",
        "/accepted,signature,signature",
        "/accepted/signature,strokes,signature",
        ",shown,shown",
        "/shown,consent,shown"
    })
    void whatIsTakenAwayIsNamed(String of, String part, String named) {
        at(of == null ? "" : of).remove(part);
        assertThat(missing()).contains(named);
    }

    @Test
    void whatWasShownIsWhatWasAccepted() {
        at("/shown/content").put("terms", "Delivery some day.");
        assertThat(missing()).containsExactly("shown");
    }

    @Test
    void aBlankIsNothing() {
        at("/accepted/signer").put("name", " ");
        at("/accepted").set("signature", JSON.valueToTree(Map.of("typed", " ", "strokes", List.of())));
        assertThat(missing()).containsExactly("name", "signature");
    }

    private ObjectNode at(String pointer) {
        JsonNode node = evidence.at(pointer);
        return (ObjectNode) node;
    }

    private List<String> missing() {
        return EvidenceCheck.missing(JSON.writeValueAsBytes(evidence), JSON);
    }
}
