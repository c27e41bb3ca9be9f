package dev.porchlight.platform.docs;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A record's field is always there, unless it is {@link Nullable}: so it is in events, and so it is here. */
class RequiredUnlessNullable implements ModelConverter {

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

    private static void mark(Schema<?> schema, RecordComponent field) {
        String name = field.getName();
        boolean nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean marked = schema.getRequired() != null && schema.getRequired().contains(name);
        if (!nullable && !marked && schema.getProperties().containsKey(name)) {
            schema.addRequiredItem(name);
        }
    }
}
