package dev.porchlight.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a whole service, on a port of its own, against real PostgreSQL and Kafka, with tokens from {@link Tokens}.
 * The service starts once for all such tests of a module that say nothing more; so each test makes its own data, and
 * none counts on being alone. A test takes {@link Api} and {@link Events} by {@code @Autowired}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // The broker in this JVM has a lot to say about being stopped.
        properties = {"logging.level.kafka=off", "logging.level.state.change.logger=off"})
@ContextConfiguration(initializers = TestEnvironment.class)
public @interface ServiceIT {}
