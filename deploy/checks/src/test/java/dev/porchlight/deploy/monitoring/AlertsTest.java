package dev.porchlight.deploy.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.porchlight.deploy.Repository;
import dev.porchlight.deploy.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every alert fires when it should and not otherwise, and says what is to be done. */
class AlertsTest {

    private static final Path FOLDER = Repository.ROOT.resolve("deploy/monitoring");

    private final JsonNode groups =
            Repository.yaml("deploy/monitoring/alerts.yaml").path("groups");

    @Test
    void eachFiresAndDoesNot() {
        String tools = Run.of(FOLDER, List.of("./prometheus-of-debian")).strip();
        Run.of(FOLDER, List.of(tools + "/promtool", "check", "rules", "alerts.yaml"));
        Run.of(FOLDER, List.of(tools + "/promtool", "test", "rules", "alerts-test.yaml"));

        String tests = Repository.read("deploy/monitoring/alerts-test.yaml");
        alerts().forEach(alert -> assertThat(tests)
                .contains("name: " + name(alert) + " fires", "name: " + name(alert) + " does not fire"));
    }

    @Test
    void eachSaysWhatIsToBeDone() {
        String operations = Repository.read("docs/operations.md");
        assertSoftly(check -> alerts().forEach(alert -> {
            check.assertThat(operations).contains("\n### " + name(alert) + "\n");
            check.assertThat(alert.at("/annotations/runbook").asString())
                    .isEqualTo("docs/operations.md#" + name(alert).toLowerCase());
            check.assertThat(alert.at("/annotations/summary").asString()).isNotBlank();
            check.assertThat(alert.at("/labels/severity").asString()).isIn("page", "ticket");
        }));
    }

    @Test
    void kubernetesHasTheSame() {
        assertThat(Repository.yaml("deploy/kubernetes/components/monitoring/alerts.yaml")
                        .at("/spec/groups"))
                .isEqualTo(groups);
    }

    private Stream<JsonNode> alerts() {
        return StreamSupport.stream(groups.spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("rules").spliterator(), false));
    }

    private static String name(JsonNode alert) {
        return alert.path("alert").asString();
    }
}
