package dev.porchlight.e2e.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every figure on the dashboard and in the alerts is one that the system gives. */
@PortalTest
class MonitoringTest {

    private static final Path REPOSITORY =
            Path.of(System.getProperty("porchlight.repository", "..")).toAbsolutePath();
    private static final Path MONITORING = REPOSITORY.resolve("deploy/monitoring");

    /** The comparison that makes an alert of a figure. */
    private static final Pattern ALERT = Pattern.compile("expr: '(.+) (?:>|<|==) [\\d.]+'");

    private final Portal portal;

    MonitoringTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void no_expression_is_empty() throws Exception {
        try (Prometheus prometheus =
                Prometheus.start(tools(), REPOSITORY.resolve("e2e/target/prometheus"), portal.metrics())) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(prometheus.query("up == 1"))
                    .hasSize(portal.metrics().size()));
            Ticket ticket = Ticket.open(portal, portal.cast().user(), Unique.words("Seen from outside"));
            ticket.comment(Person.AGENT, "An answer");
            // A rate is made of two figures, the second of which knows of the ticket.
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            prometheus.query("sum(rate(porchlight_commands_seconds_count[5m])) > 0"))
                    .isNotEmpty());
            assertSoftly(check -> Stream.concat(alerts(), panels())
                    .forEach(expression -> check.assertThat(prometheus.query(expression))
                            .as(expression)
                            .isNotEmpty()));
        }
    }

    private static Path tools() throws IOException, InterruptedException {
        Process finding = new ProcessBuilder(
                        MONITORING.resolve("prometheus-of-debian").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String folder = new String(finding.getInputStream().readAllBytes()).strip();
        assertThat(finding.waitFor()).isZero();
        return Path.of(folder);
    }

    private static Stream<String> alerts() {
        List<String> found = ALERT.matcher(read("alerts.yaml"))
                .results()
                .map(alert -> alert.group(1))
                .toList();
        assertThat(found).hasSizeGreaterThan(10);
        return found.stream();
    }

    private static Stream<String> panels() {
        List<String> found =
                new JsonMapper().readTree(read("dashboards/porchlight.json")).findValuesAsString("expr");
        assertThat(found).hasSizeGreaterThan(10);
        return found.stream();
    }

    private static String read(String file) {
        try {
            return Files.readString(MONITORING.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
