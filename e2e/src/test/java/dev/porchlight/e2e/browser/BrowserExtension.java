package dev.porchlight.e2e.browser;

import dev.porchlight.e2e.system.PortalExtension;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
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
                        _ -> new Browsing(PortalExtension.portal(context), chromium(context), signIns(context)),
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

    /** Playwright is used by one thread alone: each that runs tests has a browser of its own. */
    private static Chromium chromium(ExtensionContext context) {
        return ofTheRun(context)
                .computeIfAbsent(
                        List.of(Chromium.class, Thread.currentThread().threadId()),
                        _ -> new Chromium(),
                        Chromium.class);
    }

    private static SignIns signIns(ExtensionContext context) {
        return ofTheRun(context).computeIfAbsent(SignIns.class, _ -> new SignIns(), SignIns.class);
    }

    private static Store ofTheRun(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL);
    }
}
