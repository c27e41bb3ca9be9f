package dev.porchlight.e2e.system;

import java.util.Map;

/** A subject of the knowledge base, in a category that no other test uses. */
public record Subject(Portal portal, String categoryId, String category, String id, String name) {

    public static Subject add(Portal portal, String category, String name) {
        String unique = Unique.words(category);
        String categoryId = portal.as(Person.AGENT)
                .post("/api/article-categories", Map.of("name", unique))
                .expect(201)
                .json()
                .get("id")
                .asString();
        return add(portal, categoryId, unique, name);
    }

    /** Another one in the same category. */
    public Subject beside(String otherName) {
        return add(portal, categoryId, category, otherName);
    }

    private static Subject add(Portal portal, String categoryId, String category, String name) {
        String id = portal.as(Person.AGENT)
                .post("/api/article-categories/" + categoryId + "/subjects", Map.of("name", name))
                .expect(201)
                .json()
                .get("id")
                .asString();
        return new Subject(portal, categoryId, category, id, name);
    }
}
