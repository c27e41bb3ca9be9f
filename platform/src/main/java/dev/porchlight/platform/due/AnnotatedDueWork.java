package dev.porchlight.platform.due;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

/** The {@link DueWork} methods of all beans. */
class AnnotatedDueWork implements DueKinds {

    private final ListableBeanFactory beans;

    AnnotatedDueWork(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Collection<DueKind<?>> kinds() {
        List<DueKind<?>> kinds = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name, false);
            if (type != null) {
                Map<Method, DueWork> methods =
                        MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<DueWork>)
                                method -> AnnotatedElementUtils.findMergedAnnotation(method, DueWork.class));
                methods.forEach((method, work) -> kinds.add(kind(work, method, () -> beans.getBean(name))));
            }
        }
        return kinds;
    }

    private static DueKind<Object> kind(DueWork work, Method method, Supplier<Object> bean) {
        if (method.getParameterCount() != 1) {
            throw new IllegalStateException(method + " must take the payload, or a DueBatch of payloads");
        }
        ReflectionUtils.makeAccessible(method);
        Type taken = method.getGenericParameterTypes()[0];
        boolean wholeBatch = method.getParameterTypes()[0] == DueBatch.class;
        Type payload = wholeBatch ? ((ParameterizedType) taken).getActualTypeArguments()[0] : taken;
        Consumer<DueBatch<Object>> doing = wholeBatch
                ? batch -> invoke(method, bean, batch)
                : batch -> batch.each(one -> invoke(method, bean, one));
        return new DueKind<>(
                work.value(), payload, work.outside(), false, work.threads(), work.atOnce(), work.tries(), doing);
    }

    private static void invoke(Method method, Supplier<Object> bean, Object argument) {
        try {
            method.invoke(bean.get(), argument);
        } catch (InvocationTargetException e) {
            ReflectionUtils.rethrowRuntimeException(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
