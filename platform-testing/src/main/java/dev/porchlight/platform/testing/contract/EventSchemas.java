package dev.porchlight.platform.testing.contract;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas and examples made from event records. A field is required unless it is {@code @Nullable}. */
final class EventSchemas {

    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static JsonNode schemaOf(Class<?> event) {
        return GENERATOR.generateSchema(event);
    }

    /** An example in which every field has a value. */
    static JsonNode exampleOf(Class<?> event) {
        return ContractFiles.JSON.valueToTree(example(event.getSimpleName(), event));
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.INLINE_ALL_SCHEMAS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> words(type.getErasedType(), context));
        config.forFields()
                .withRequiredCheck(field -> !isNullable(field))
                .withStringFormatResolver(field -> formatOf(field.getType().getErasedType()));
        return new SchemaGenerator(config.build());
    }

    /** Enums as they are written, which is seldom as Java calls them. */
    private static CustomDefinition words(Class<?> type, SchemaGenerationContext context) {
        if (!type.isEnum()) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode().put("type", "string");
        ArrayNode words = definition.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            words.add(ContractFiles.JSON.valueToTree(constant));
        }
        return new CustomDefinition(definition);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String formatOf(Class<?> type) {
        if (type == UUID.class) {
            return "uuid";
        }
        return type == Instant.class ? "date-time" : null;
    }

    private static Object example(String name, Type type) {
        if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
            return List.of(example(name, list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return Map.of("example", example(name, map.getActualTypeArguments()[1]));
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isRecord()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (RecordComponent field : simple.getRecordComponents()) {
                fields.put(field.getName(), example(field.getName(), field.getGenericType()));
            }
            return fields;
        }
        if (simple.isEnum()) {
            return simple.getEnumConstants()[0];
        }
        return Arrays.<Map.Entry<Class<?>, Object>>asList(
                        Map.entry(String.class, "example " + name),
                        Map.entry(UUID.class, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                        Map.entry(Instant.class, "2026-03-14T09:26:53Z"),
                        Map.entry(LocalDate.class, "2026-03-14"),
                        Map.entry(int.class, 3),
                        Map.entry(Integer.class, 3),
                        Map.entry(long.class, 10_042L),
                        Map.entry(Long.class, 10_042L),
                        Map.entry(boolean.class, true),
                        Map.entry(Boolean.class, true))
                .stream()
                .filter(entry -> entry.getKey() == simple)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An event's field may not be a " + type));
    }
}
