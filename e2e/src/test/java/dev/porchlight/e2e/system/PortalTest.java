package dev.porchlight.e2e.system;

import dev.porchlight.e2e.browser.BrowserExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the whole system. Its methods and constructor may ask for the {@link Portal} and for a
 * {@link dev.porchlight.e2e.browser.Browsing}. The system starts once, for the first such class of a run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({PortalExtension.class, BrowserExtension.class})
public @interface PortalTest {}
