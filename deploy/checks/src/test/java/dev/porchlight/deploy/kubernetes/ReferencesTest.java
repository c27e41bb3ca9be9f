package dev.porchlight.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.porchlight.deploy.Repository;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What an object names is there. Kubernetes says nothing about a selector that selects nobody. */
class ReferencesTest {

    private static final int CONNECTIONS_OF_A_SERVICE = 22;
    private static final int CONNECTIONS_OF_THE_GATEWAY = 10;
    private static final int CONNECTIONS_OF_KEYCLOAK = 20;

    /** Made by operators, after their custom resources. */
    private static final Set<String> PODS_OF_OPERATORS =
            Set.of("cnpg.io/cluster=postgres", "strimzi.io/cluster=kafka", "app=keycloak");

    @ParameterizedTest
    @EnumSource
    void everySelectorSelectsExactlyWhatItBelongsTo(Overlay overlay) {
        assertSoftly(check -> overlay.objects().stream()
                .filter(object -> Set.of("Deployment", "Service", "PodDisruptionBudget")
                        .contains(object.path("kind").asString()))
                .forEach(object -> {
                    JsonNode selector = object.at("/spec/selector");
                    JsonNode labels = selector.has("matchLabels") ? selector.path("matchLabels") : selector;
                    check.assertThat(overlay.pods()
                                    .filter(pod -> selects(labels, pod))
                                    .map(pod -> pod.at("/metadata/labels/app.kubernetes.io~1name")
                                            .asString()))
                            .as(Overlay.title(object))
                            .containsExactly(Overlay.name(object));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyPolicyIsAboutSomebody(Overlay overlay) {
        assertSoftly(check -> overlay.all("NetworkPolicy").forEach(policy -> policy.findValues("podSelector")
                .forEach(selector -> check.assertThat(isSomebody(overlay, selector))
                        .as(Overlay.title(policy) + " selects " + selector)
                        .isTrue())));
        JsonNode deny = overlay.one("NetworkPolicy", "nothing").path("spec");
        assertThat(deny.path("podSelector").isEmpty()).isTrue();
        assertThat(deny.has("ingress") || deny.has("egress")).isFalse();
        assertThat(deny.path("policyTypes")).hasSize(2);
    }

    private static boolean isSomebody(Overlay overlay, JsonNode selector) {
        JsonNode labels = selector.path("matchLabels");
        boolean ofAnOperator = labels.properties().stream()
                .anyMatch(label -> PODS_OF_OPERATORS.contains(
                        label.getKey() + "=" + label.getValue().asString()));
        return ofAnOperator || overlay.pods().anyMatch(pod -> selects(labels, pod));
    }

    private static boolean selects(JsonNode labels, JsonNode pod) {
        JsonNode worn = pod.at("/metadata/labels");
        return labels.properties().stream().allMatch(label -> label.getValue().equals(worn.path(label.getKey())));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsScaledIsThere(Overlay overlay) {
        Set<String> deployments = overlay.all("Deployment").map(Overlay::name).collect(Collectors.toSet());
        Set<String> scaled = new TreeSet<>();
        overlay.objects().stream()
                .filter(object -> Set.of("HorizontalPodAutoscaler", "ScaledObject")
                        .contains(object.path("kind").asString()))
                .map(object -> object.at("/spec/scaleTargetRef/name").asString())
                .forEach(name -> assertThat(scaled.add(name))
                        .as(name + " is scaled twice")
                        .isTrue());
        assertThat(scaled).isEqualTo(deployments);
    }

    @ParameterizedTest
    @EnumSource
    void servicesAreAskedWhereTheyAre(Overlay overlay) {
        JsonNode settings = overlay.all("ConfigMap")
                .filter(map -> Overlay.name(map).startsWith("portal-"))
                .findAny()
                .orElseThrow()
                .path("data");
        for (String service : Repository.services()) {
            String setting = "PORTAL_" + service.replace("-service", "").toUpperCase() + "_URL";
            assertThat(settings.path(setting).asString()).isEqualTo("http://" + service + ":8080");
            assertThat(overlay.one("Service", service).at("/spec/ports/0/port").asInt())
                    .isEqualTo(8080);
        }
        overlay.pods()
                .flatMap(pod -> pod.findValues("configMapRef").stream())
                .forEach(reference ->
                        overlay.one("ConfigMap", reference.path("name").asString()));
        overlay.pods()
                .flatMap(pod -> Stream.of(pod.at("/spec/serviceAccountName")))
                .filter(JsonNode::isString)
                .forEach(account -> overlay.one("ServiceAccount", account.asString()));
    }

    @ParameterizedTest
    @EnumSource
    void everyProgramHasItsDatabase(Overlay overlay) {
        Set<String> wanted = Repository.programs().stream()
                .map(program -> program.replace("-service", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.add("keycloak");
        assertThat(overlay.all("Database").map(Overlay::name)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(Overlay.each(overlay.one("Cluster", "postgres").at("/spec/managed/roles"))
                        .map(role -> role.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Also while each is rolled out, when there is one more of it. */
    @ParameterizedTest
    @EnumSource
    void theDatabaseHasConnectionsForAllOfThem(Overlay overlay) {
        int needed = overlay.objects().stream()
                .mapToInt(object -> switch (object.path("kind").asString()) {
                    case "HorizontalPodAutoscaler" ->
                        connections(object, object.at("/spec/maxReplicas").asInt());
                    case "ScaledObject" ->
                        connections(object, object.at("/spec/maxReplicaCount").asInt());
                    case "Keycloak" -> (object.at("/spec/instances").asInt() + 1) * CONNECTIONS_OF_KEYCLOAK;
                    default -> 0;
                })
                .sum();
        assertThat(overlay.one("Cluster", "postgres")
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt())
                .isGreaterThan(needed);
    }

    private static int connections(JsonNode scaling, int replicas) {
        return Overlay.name(scaling).equals("gateway")
                ? (replicas + 1) * CONNECTIONS_OF_THE_GATEWAY
                : replicas * CONNECTIONS_OF_A_SERVICE;
    }
}
