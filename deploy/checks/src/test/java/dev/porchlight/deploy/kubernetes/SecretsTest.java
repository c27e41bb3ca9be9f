package dev.porchlight.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.deploy.Repository;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Secrets are not in git, and of those that are asked for an operator can read what they have to hold. */
class SecretsTest {

    private static final Pattern DOCUMENTED = Pattern.compile("^\\| `([a-z-]+)` \\| (`[^|]+) \\|", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void noneIsAmongTheObjects(Overlay overlay) {
        assertThat(overlay.all("Secret")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyThatIsAskedForIsDocumented(Overlay overlay) {
        assertThat(documented()).containsAll(asked(overlay));
    }

    @Test
    void theVaultIsAskedForEveryOne() {
        Set<String> fetched = new TreeSet<>();
        Overlay.PRODUCTION.all("ExternalSecret").forEach(secret -> {
            Overlay.each(secret.at("/spec/data"))
                    .forEach(key -> fetched.add(
                            Overlay.name(secret) + "/" + key.path("secretKey").asString()));
            secret.at("/spec/target/template/data")
                    .propertyNames()
                    .forEach(key -> fetched.add(Overlay.name(secret) + "/" + key));
        });
        assertThat(fetched).containsAll(asked(Overlay.PRODUCTION)).isEqualTo(documented());
    }

    /** As {@code db-ticket/password}. */
    private static Set<String> asked(Overlay overlay) {
        Set<String> asked = new TreeSet<>();
        overlay.pods().forEach(pod -> pod.findValues("secret").forEach(secret -> keys(secret, asked)));
        overlay.all("Cluster")
                .flatMap(cluster -> cluster.findValues("passwordSecret").stream())
                .forEach(role -> {
                    asked.add(role.path("name").asString() + "/username");
                    asked.add(role.path("name").asString() + "/password");
                });
        overlay.all("Keycloak").forEach(keycloak -> {
            String admin = keycloak.at("/spec/bootstrapAdmin/user/secret").asString();
            asked.add(admin + "/username");
            asked.add(admin + "/password");
        });
        overlay.all("ObjectStore")
                .flatMap(store -> Overlay.each(store.at("/spec/configuration/s3Credentials")))
                .forEach(key -> asked.add(
                        key.path("name").asString() + "/" + key.path("key").asString()));
        return asked;
    }

    private static void keys(JsonNode secret, Set<String> into) {
        String name = secret.path("name").asString(secret.path("secretName").asString(""));
        Overlay.each(secret.path("items"))
                .forEach(item -> into.add(name + "/" + item.path("key").asString()));
    }

    private static Set<String> documented() {
        Set<String> documented = new TreeSet<>();
        Matcher rows = DOCUMENTED.matcher(Repository.read("deploy/kubernetes/README.md"));
        while (rows.find()) {
            for (String key : rows.group(2).replace("`", "").split(", ")) {
                if (rows.group(1).equals("db")) {
                    databases().forEach(database -> documented.add("db-" + database + "/" + key));
                } else {
                    documented.add(rows.group(1) + "/" + key);
                }
            }
        }
        return documented;
    }

    private static Set<String> databases() {
        Set<String> databases = new TreeSet<>(Set.of("keycloak"));
        Repository.programs().forEach(program -> databases.add(program.replace("-service", "")));
        return databases;
    }
}
