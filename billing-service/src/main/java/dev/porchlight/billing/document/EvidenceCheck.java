package dev.porchlight.billing.document;

import dev.porchlight.billing.quote.ContentHash;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether evidence says all that proves an acceptance, so that a part that is taken away, or another, is named. */
final class EvidenceCheck {

    /** What is shown again, and has to be what was accepted. */
    static final String SHOWN = "shown";

    /** By the name under which documents have words for it: where it stands. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("at", "/acceptedAt");
        PARTS.put("reference", "/accepted/reference");
        PARTS.put("version", "/accepted/agreement/version");
        PARTS.put("hash", "/accepted/agreement/contentHash");
        PARTS.put("order", "/accepted/agreement/purchaseOrder");
        PARTS.put("consent", "/accepted/consent");
        PARTS.put("name", "/accepted/signer/name");
        PARTS.put("contact", "/accepted/signer/contactId");
        PARTS.put("email", "/accepted/signer/email");
        PARTS.put("sign-in-at", "/accepted/signIn/at");
        PARTS.put("sign-in-method", "/accepted/signIn/method");
        PARTS.put("address", "/accepted/signIn/address");
        PARTS.put("browser", "/accepted/signIn/browser");
    }

    private EvidenceCheck() {}

    /** The names of what is not there, or is not what it should be; none if all is well. */
    static List<String> missing(byte[] evidence, JsonMapper json) {
        JsonNode said = json.readTree(evidence);
        List<String> missing = new ArrayList<>();
        PARTS.forEach((name, pointer) -> {
            if (said.at(pointer).asString("").isBlank()) {
                missing.add(name);
            }
        });
        JsonNode signature = said.at("/accepted/signature");
        if (signature.path("typed").asString("").isBlank()
                && signature.path("strokes").isEmpty()) {
            missing.add("signature");
        }
        String hash = said.at("/accepted/agreement/contentHash").asString("");
        if (!hash.isEmpty() && !hash.equals(hashOf(said.path("shown"), json))) {
            missing.add(SHOWN);
        }
        return missing;
    }

    private static String hashOf(JsonNode shown, JsonMapper json) {
        try {
            return shown.isObject() ? ContentHash.of(json.treeToValue(shown, QuoteSnapshot.class)) : "";
        } catch (JacksonException notASnapshot) {
            return "";
        }
    }
}
