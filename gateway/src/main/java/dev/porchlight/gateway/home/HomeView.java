package dev.porchlight.gateway.home;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What was asked for, part by part.
 *
 * @param parts each as its service answers it; those that are not for this caller are missing
 * @param unavailable of which nothing is known just now
 */
record HomeView(Map<String, JsonNode> parts, List<String> unavailable) {}
