package dev.porchlight.deploy.kubernetes;

import dev.porchlight.deploy.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** An overlay as the cluster is given it. */
enum Overlay {
    PRODUCTION,
    SMALL;

    private List<JsonNode> objects;

    Path folder() {
        return Repository.ROOT.resolve("deploy/kubernetes/overlays").resolve(name().toLowerCase());
    }

    synchronized List<JsonNode> objects() {
        if (objects == null) {
            objects = Repository.documents(Kubectl.kustomize(folder()));
        }
        return objects;
    }

    Stream<JsonNode> all(String kind) {
        return objects().stream()
                .filter(object -> object.path("kind").asString().equals(kind));
    }

    JsonNode one(String kind, String name) {
        return all(kind)
                .filter(object -> name(object).equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("There is no " + kind + " " + name + " in " + this));
    }

    /** The pods that Deployments and Jobs make: our own, not those that operators make. */
    Stream<JsonNode> pods() {
        return objects().stream()
                .filter(object -> List.of("Deployment", "Job")
                        .contains(object.path("kind").asString()))
                .map(object -> object.at("/spec/template"));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asString();
    }

    static String title(JsonNode object) {
        return object.path("kind").asString() + " " + name(object);
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
