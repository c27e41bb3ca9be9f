package dev.porchlight.e2e.system;

import java.util.Map;

/** What somebody can ask for. */
public record Services(Portal portal, Person person) {

    /** The id of the item that is called so. */
    public String item(String name) {
        return portal.as(person)
                .get("/api/catalogue/items?size=100")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    /** Asks for it, and says by what number the request goes. */
    public long ask(String name, Map<String, Object> answers) {
        String item = item(name);
        int edition = portal.as(person)
                .get("/api/catalogue/items/" + item)
                .expect(200)
                .json()
                .get("edition")
                .asInt();
        Answer asked = portal.as(person)
                .post("/api/requests", Map.of("itemId", item, "edition", edition, "answers", answers))
                .expect(201);
        long number = asked.json().get("number").asLong();
        portal.as(person).after(asked).get("/api/requests/" + number).expect(200);
        return number;
    }
}
