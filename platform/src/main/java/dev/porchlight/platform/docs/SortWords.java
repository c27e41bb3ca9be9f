package dev.porchlight.platform.docs;

import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.paging.Sorting;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

/** Lists what {@code sort} may say: the fields of the controller's {@link Rows} or {@link Sorting}, either way. */
class SortWords implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == PageRequest.class)) {
            List<String> words = words(method.getBeanType());
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getName().equals("sort") && !words.isEmpty())
                    .forEach(sort -> sort.setSchema(among(words)));
        }
        return operation;
    }

    /** A schema of its own: the one there is belongs to all lists. */
    private static Schema<?> among(List<String> words) {
        Schema<String> schema = new Schema<>();
        schema.setTypes(Set.of("string"));
        schema.setEnum(words);
        return schema;
    }

    private static List<String> words(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredFields())
                .filter(field -> field.getType() == Sorting.class || field.getType() == Rows.class)
                .flatMap(field -> valueOf(field).fields().stream())
                .distinct()
                .flatMap(word -> Stream.of(word, "-" + word))
                .toList();
    }

    private static Sorting valueOf(Field constant) {
        ReflectionUtils.makeAccessible(constant);
        Object value = ReflectionUtils.getField(constant, null);
        return value instanceof Rows<?> rows ? rows.sorting() : (Sorting) value;
    }
}
