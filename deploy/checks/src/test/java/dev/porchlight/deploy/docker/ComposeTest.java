package dev.porchlight.deploy.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.porchlight.deploy.Repository;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything is there, may do as little as it can do with, and every variable is explained. */
class ComposeTest {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z0-9_]+)");
    private static final Pattern EXPLAINED = Pattern.compile("^#([A-Z0-9_]+)=", Pattern.MULTILINE);
    private static final Pattern MADE = Pattern.compile("for name in (.+?); do", Pattern.DOTALL);
    private static final Pattern MADE_ALONE =
            Pattern.compile("\\| keep ([a-z-]+)$|\"\\$folder/([a-z][a-z0-9.-]+)\"", Pattern.MULTILINE);

    /** What other people's images cannot do with less. */
    private static final Set<String> WRITES_TO_ITSELF = Set.of("clamav");

    private final String text = Repository.read("docker-compose.yml");
    private final JsonNode compose = JsonMapper.shared().valueToTree(new Yaml().load(text));
    private final JsonNode services = compose.path("services");

    @Test
    void everyProgramIsThere() {
        assertThat(services.propertyNames()).containsAll(Repository.programs());
        for (String program : Repository.programs()) {
            JsonNode service = services.path(program);
            assertThat(service.at("/build/args/MODULE").asString()).isEqualTo(program);
            assertThat(mounted(service)).contains("PORTAL_DB_PASSWORD", "PORTAL_SIGNING_KEY");
        }
        for (String service : Repository.services()) {
            String variable = "PORTAL_" + service.replace("-service", "").toUpperCase() + "_URL";
            assertThat(services.at("/gateway/environment/" + variable).asString())
                    .isEqualTo("http://" + service + ":8080");
            assertThat(services.path("gateway").path("depends_on").has(service)).isTrue();
        }
        assertThat(mounted(services.path("setup")))
                .containsAll(Repository.programs().stream()
                        .map(program -> "PORTAL_SECRET_DB_"
                                + program.replace("-service", "").toUpperCase())
                        .toList());
    }

    private static Set<String> mounted(JsonNode service) {
        return each(service.path("secrets"))
                .map(secret -> secret.path("target").asString(secret.asString("")))
                .collect(Collectors.toSet());
    }

    @Test
    void nothingMayMoreThanItNeeds() {
        assertSoftly(check -> services.properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode service = entry.getValue();
            check.assertThat(service.path("read_only").asBoolean(false))
                    .as(name)
                    .isEqualTo(!WRITES_TO_ITSELF.contains(name));
            check.assertThat(service.at("/cap_drop/0").asString()).as(name).isEqualTo("ALL");
            check.assertThat(service.at("/security_opt/0").asString()).as(name).isEqualTo("no-new-privileges:true");
            check.assertThat(service.at("/deploy/resources/limits/memory").asString())
                    .as(name)
                    .isNotEmpty();
            check.assertThat(service.path("privileged").asBoolean(false))
                    .as(name)
                    .isFalse();
            each(service.path("ports"))
                    .forEach(port -> check.assertThat(port.asString()).as(name).startsWith("127.0.0.1:"));
            each(service.path("volumes"))
                    .forEach(volume -> check.assertThat(volume.asString()).doesNotContain("docker.sock"));
        }));
        for (String ours : Repository.programs()) {
            assertThat(services.path(ours).path("user").asString()).isEqualTo("10001:10001");
            assertThat(services.path(ours).has("healthcheck")).isTrue();
        }
        assertThat(compose.at("/networks/inside/internal").asBoolean()).isTrue();
    }

    /** {@code up --wait} fails when something has ended that nobody waits for. */
    @Test
    void whatRunsOnceIsWaitedFor() {
        for (String once : new String[] {"setup", "realm"}) {
            assertThat(services.properties().stream().anyMatch(service -> service.getValue()
                            .at("/depends_on/" + once + "/condition")
                            .asString("")
                            .equals("service_completed_successfully")))
                    .as(once)
                    .isTrue();
        }
    }

    /** It is made through the gateway, which is ready before them. */
    @Test
    void theDemoWorldWaitsForEveryProgram() {
        for (String program : Repository.programs()) {
            assertThat(services.at("/demo/depends_on/" + program + "/condition").asString(""))
                    .as(program)
                    .isEqualTo("service_healthy");
        }
    }

    @Test
    void everyVariableIsExplained() {
        Set<String> explained = found(EXPLAINED, Repository.read(".env.example"));
        assertThat(found(VARIABLE, text)).isEqualTo(explained);
        String operations = Repository.read("docs/operations.md");
        assertThat(explained.stream()
                        .filter(variable -> variable.startsWith("PORTAL_") && !operations.contains(variable)))
                .as("variables that docs/operations.md says nothing of")
                .isEmpty();
    }

    @Test
    void everySecretIsMade() {
        String script = Repository.read("deploy/docker/make-secrets");
        Set<String> made = new TreeSet<>();
        MADE.matcher(script)
                .results()
                .forEach(names -> made.addAll(
                        Set.of(names.group(1).replace("\\", " ").trim().split("\\s+"))));
        MADE_ALONE
                .matcher(script)
                .results()
                .forEach(one -> made.add(one.group(1) == null ? one.group(2) : one.group(1)));
        Set<String> named = new TreeSet<>(compose.path("secrets").propertyNames());
        assertThat(made).isEqualTo(named);
        services.properties().stream()
                .flatMap(service -> each(service.getValue().path("secrets")))
                .map(secret -> secret.path("source").asString(secret.asString("")))
                .forEach(secret -> assertThat(named).contains(secret));
    }

    private static Set<String> found(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
