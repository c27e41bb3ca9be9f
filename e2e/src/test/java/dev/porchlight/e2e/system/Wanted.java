package dev.porchlight.e2e.system;

import java.util.List;
import java.util.Map;

/**
 * Something that one customer alone can ask for.
 *
 * @param name as the catalogue shows it
 */
public record Wanted(String id, String name) {

    /** With a form of one step that asks these questions. */
    public static Wanted add(Portal portal, Customer customer, String name, List<Map<String, Object>> questions) {
        String unique = Unique.words(name);
        Api agent = portal.as(Person.AGENT);
        String category = agent.get("/api/catalogue/categories")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asString();
        String id = agent.post(
                        "/api/catalogue/items",
                        Map.of(
                                "categoryId",
                                category,
                                "name",
                                unique,
                                "summary",
                                "For a test",
                                "organisationIds",
                                List.of(customer.id()),
                                "fulfilment",
                                Map.of("ticketType", "Request", "priority", "low")))
                .expect(201)
                .json()
                .get("id")
                .asString();
        String path = "/api/catalogue/items/" + id;
        agent.put(
                        path + "/form-draft",
                        Map.of(
                                "form",
                                Map.of(
                                        "steps",
                                        List.of(Map.of("id", "one", "title", "About it", "questions", questions)))))
                .expect(204);
        agent.post(path + "/editions", Map.of()).expect(204);
        return new Wanted(id, unique);
    }

    /** A question that may be left out. */
    public static Map<String, Object> question(String id, String type, String label) {
        return Map.of("id", id, "type", type, "label", label, "required", false, "many", false);
    }
}
