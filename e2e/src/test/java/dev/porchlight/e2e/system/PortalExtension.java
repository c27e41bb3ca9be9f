package dev.porchlight.e2e.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the one {@link Portal} of this run; JUnit closes it when the last class is done. */
public final class PortalExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Portal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }

    public static Portal portal(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(RunningSystem.class, _ -> RunningSystem.start(), RunningSystem.class)
                .portal();
    }
}
