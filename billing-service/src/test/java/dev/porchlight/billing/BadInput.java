package dev.porchlight.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong is named by its field, and nothing is done by halves. */
abstract class BadInput extends World {

    protected static final JsonMapper JSON = new JsonMapper();

    protected Tokens.Contact bella;
    protected UUID foreignContact;

    /** @param value null takes the field away */
    protected record Wrong(String pointer, Object value, String named) {
        Wrong(String pointer, Object value) {
            this(pointer, value, pointer);
        }
    }

    @BeforeEach
    protected void world() {
        people();
        bella = contact("Bella Billing", "billing-contact");
        UUID elsewhere = UUID.randomUUID();
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                elsewhere,
                0,
                Map.of("organisationId", elsewhere, "name", "Kestrel"));
        foreignContact = UUID.randomUUID();
        Map<String, Object> stranger = new HashMap<>(Map.of(
                "contactId",
                foreignContact,
                "organisationId",
                elsewhere,
                "name",
                "Kim Kestrel",
                "email",
                "kim@kestrel.example",
                "roles",
                List.of(),
                "ticketVisibility",
                "own"));
        stranger.put("siteId", null);
        events.publish("porchlight.identity.ContactRegistered.v1", foreignContact, 0, stranger);
        org.awaitility.Awaitility.await()
                .until(() -> directory.contact(foreignContact).isPresent());
    }

    protected Stream<DynamicTest> refused(Api by, String path, Map<String, Object> good, Wrong... wrongs) {
        return Stream.of(wrongs).map(wrong -> refused(by, 400, path, good, wrong));
    }

    protected DynamicTest refused(Api by, int status, String path, Map<String, Object> good, Wrong wrong) {
        return dynamicTest(name(wrong), () -> {
            Answer answer = expect(status, by.post(path, with(good, wrong)));
            assertThat(answer.pointers()).contains(wrong.named());
        });
    }

    protected static String name(Wrong wrong) {
        String value = String.valueOf(wrong.value());
        return wrong.pointer() + " " + value.substring(0, Math.min(60, value.length()));
    }

    protected static JsonNode with(Map<String, Object> good, Wrong wrong) {
        ObjectNode body = JSON.valueToTree(good);
        int last = wrong.pointer().lastIndexOf('/');
        JsonNode parent = body.at(wrong.pointer().substring(0, last));
        String field = wrong.pointer().substring(last + 1);
        JsonNode value = JSON.valueToTree(wrong.value());
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), value);
        } else if (wrong.value() == null) {
            ((ObjectNode) parent).remove(field);
        } else {
            ((ObjectNode) parent).set(field, value);
        }
        return body;
    }

    protected UUID issued() {
        Answer drafted = expect(
                201, asSeller().post("/api/invoices", Map.of("organisationId", harbour, "content", invoice("150.00"))));
        Answer issued = expect(204, asSeller().post("/api/invoices/" + drafted.id() + "/issue"));
        expect(200, asSeller().after(issued).get("/api/invoices/" + drafted.id()));
        return drafted.id();
    }

    protected static Map<String, Object> invoice(String price) {
        return new HashMap<>(Map.of(
                "reference",
                "Monthly",
                "currency",
                "GBP",
                "lines",
                List.of(Map.of("description", "Support", "quantity", "1", "unitPrice", price, "tax", VAT))));
    }

    protected static Map<String, Object> amount(Number minorUnits) {
        return Map.of("minorUnits", minorUnits, "currency", "GBP");
    }

    protected static Map<String, Object> stroke(int x, int y, int toX, int toY) {
        return Map.of("points", List.of(Map.of("x", x, "y", y), Map.of("x", toX, "y", toY)));
    }
}
