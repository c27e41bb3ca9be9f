package dev.porchlight.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * What a change of these files does to a cluster shows in a list beside each overlay: every object, and of those that cost
 * or guard something by how much. {@code -Dcontracts=write} writes the lists.
 */
class RenderedTest {

    @ParameterizedTest
    @EnumSource
    void theListOfObjectsIsUpToDate(Overlay overlay) throws IOException {
        Path list = overlay.folder().resolve("objects.txt");
        String now =
                overlay.objects().stream().map(RenderedTest::line).sorted().collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("contracts"))) {
            Files.writeString(list, now);
        }
        assertThat(now).isEqualTo(Files.readString(list));
    }

    private static String line(JsonNode object) {
        // A map's name ends with a hash of what it holds, so that a change of it starts the services anew.
        String title = Overlay.title(object).replaceFirst("^(ConfigMap .+)-\\w+$", "$1");
        JsonNode spec = object.path("spec");
        String more =
                switch (object.path("kind").asString()) {
                    case "Deployment", "Job" -> container(spec.at("/template/spec/containers/0"));
                    case "HorizontalPodAutoscaler" -> spec.path("minReplicas") + " to " + spec.path("maxReplicas");
                    case "ScaledObject" -> spec.path("minReplicaCount") + " to " + spec.path("maxReplicaCount");
                    case "Cluster", "Keycloak" ->
                        spec.path("instances") + " with "
                                + spec.at("/resources/limits/memory").asString();
                    case "KafkaNodePool" ->
                        spec.path("replicas") + " with "
                                + spec.at("/resources/limits/memory").asString();
                    case "PodDisruptionBudget" -> "away at a time: " + spec.path("maxUnavailable");
                    case "NetworkPolicy" ->
                        "in: " + spec.path("ingress").size() + ", out: "
                                + spec.path("egress").size();
                    default -> "";
                };
        return more.isEmpty() ? title : title + ": " + more;
    }

    private static String container(JsonNode container) {
        return container.path("image").asString() + " with "
                + container.at("/resources/requests/cpu").asString() + " and "
                + container.at("/resources/limits/memory").asString();
    }
}
