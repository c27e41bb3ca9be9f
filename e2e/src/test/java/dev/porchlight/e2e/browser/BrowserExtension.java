package dev.porchlight.e2e.browser;

import dev.porchlight.e2e.system.PortalExtension;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link Browsing}, keeps what is on the screens when it fails, and closes them. */
public final class BrowserExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(HERE)
                .computeIfAbsent(
                        Browsing.class,
                        _ -> new Browsing(PortalExtension.portal(context), chromium(context)),
                        Browsing.class);
    }

    /** Runs before the test's own store, and with it the browsing, is closed. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browsing browsing = context.getStore(HERE).get(Browsing.class, Browsing.class);
        if (browsing == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            browsing.keep(Path.of("target/failures"), name(context));
        } else {
            browsing.requireNoScriptErrors();
        }
    }

    private static String name(ExtensionContext context) {
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        String which = context.getDisplayName().startsWith("[")
                ? context.getDisplayName().replaceAll("\\W+", "_")
                : "";
        return test + which.substring(0, Math.min(which.length(), 20));
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
    }
}
