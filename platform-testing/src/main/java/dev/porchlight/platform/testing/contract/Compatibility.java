package dev.porchlight.platform.testing.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether whoever could read events of the old schema can read those of the new one. */
final class Compatibility {

    private Compatibility() {}

    /** What would break a reader, each as a sentence; none if nothing would. */
    static List<String> breaks(String path, JsonNode before, JsonNode after) {
        List<String> found = new ArrayList<>();
        if (!before.path("type").equals(after.path("type"))
                || !before.path("format").equals(after.path("format"))) {
            found.add(path + " changed its type");
        }
        for (var property : before.path("properties").properties()) {
            String name = path + "/" + property.getKey();
            JsonNode now = after.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                found.add(name + " is gone");
            } else {
                found.addAll(breaks(name, property.getValue(), now));
                if (requires(before, property.getKey()) && !requires(after, property.getKey())) {
                    found.add(name + " was always there and may now be missing");
                }
            }
        }
        if (before.has("items")) {
            found.addAll(breaks(path + "[]", before.get("items"), after.path("items")));
        }
        return found;
    }

    private static boolean requires(JsonNode schema, String property) {
        return schema.path("required").valueStream().anyMatch(name -> name.asString()
                .equals(property));
    }
}
