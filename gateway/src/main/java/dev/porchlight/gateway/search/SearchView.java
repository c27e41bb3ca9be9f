package dev.porchlight.gateway.search;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What was found, service by service.
 *
 * @param groups none of them empty
 * @param unavailable the kinds of which it is not known just now whether there are any
 */
record SearchView(List<Group> groups, List<String> unavailable) {

    /**
     * @param hits as the service has them, best first
     * @param more whether there is more than was asked for
     */
    record Group(String kind, JsonNode hits, boolean more) {}
}
