package dev.porchlight.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.kubernetes.client.openapi.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every object is what its kind allows, to the last field: Kubernetes would leave out what it does not know. */
class KnownKindsTest {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";
    private static final Map<String, String> PREFIXES = Map.of("v1", "V1", "v2", "V2");

    @TestFactory
    Stream<DynamicTest> everyObjectIsWhatItsKindAllows() {
        return Stream.of(Overlay.values()).flatMap(overlay -> overlay.objects().stream()
                .map(object -> DynamicTest.dynamicTest(overlay + ": " + Overlay.title(object), () -> check(object))));
    }

    private static void check(JsonNode object) throws Exception {
        String[] version = object.path("apiVersion").asString().split("/");
        String kind = object.path("kind").asString();
        boolean custom = version.length == 2 && version[0].contains(".") && !version[0].endsWith("networking.k8s.io")
                || version[0].startsWith("gateway.");
        if (custom) {
            assertThat(errors(version[0], version[1], kind, object)).isEmpty();
        } else {
            parse(PREFIXES.get(version[version.length - 1]) + kind, object);
        }
    }

    private static void parse(String type, JsonNode object) throws Exception {
        Class<?> model = Class.forName(MODELS + type);
        String json = object.toString();
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(json));
        } catch (InvocationTargetException refused) {
            // What it says ends with the whole object.
            throw new AssertionError(refused.getCause().getMessage().replaceFirst(" JSON: .*", ""));
        }
        assertThat((Object) JSON.getGson().fromJson(json, model)).isNotNull();
    }

    private static List<Error> errors(String group, String version, String kind, JsonNode object) throws IOException {
        String path = "/schemas/" + group + "/" + kind.toLowerCase() + "_" + version + ".json";
        try (InputStream file = KnownKindsTest.class.getResourceAsStream(path)) {
            assertThat(file).as("no schema at " + path).isNotNull();
            Schema schema = SchemaRegistry.withDialect(Dialects.getDraft7())
                    .getSchema(JsonMapper.shared().readTree(file));
            return schema.validate(object);
        }
    }
}
