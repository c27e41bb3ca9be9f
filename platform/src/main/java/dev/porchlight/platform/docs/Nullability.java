package dev.porchlight.platform.docs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record's field is always there and never null, unless it is {@link Nullable}: so it is in events, and so it is
 * here. One that is may be null, or, in a record that leaves nulls out, be left out.
 */
class Nullability implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = type.getType() == null
                ? Object.class
                : Json.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            Schema<?> schema = resolved.get$ref() == null
                    ? resolved
                    : context.getDefinedModels().get(resolved.get$ref().replaceFirst(".*/", ""));
            if (schema != null && schema.getProperties() != null) {
                for (RecordComponent field : raw.getRecordComponents()) {
                    mark(schema, field);
                }
            }
        }
        return resolved;
    }

    private static void mark(Schema<?> record, RecordComponent field) {
        String name = field.getName();
        if (!record.getProperties().containsKey(name)) {
            return;
        }
        if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            if (record.getRequired() == null || !record.getRequired().contains(name)) {
                record.addRequiredItem(name);
            }
        } else if (!leavesNullsOut(field.getDeclaringRecord())) {
            record.getProperties().computeIfPresent(name, (key, schema) -> orNull(schema));
        }
    }

    private static boolean leavesNullsOut(Class<?> record) {
        JsonInclude include = record.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new Schema<>().addAnyOfItem(schema).addAnyOfItem(new Schema<>().types(Set.of(NULL)));
        }
        if (schema.getTypes() != null && !schema.getTypes().contains(NULL)) {
            Set<String> types = new LinkedHashSet<>(schema.getTypes());
            types.add(NULL);
            schema.setTypes(types);
            if (schema.getEnum() != null) {
                schema.addEnumItemObject(null);
            }
        }
        return schema;
    }
}
