package dev.porchlight.e2e.seeing;

import static org.awaitility.Awaitility.await;

import dev.porchlight.e2e.system.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A real Prometheus that looks at each of some addresses every second. */
final class Prometheus implements AutoCloseable {

    private final Process process;
    private final URI url;

    private Prometheus(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    static Prometheus start(Path tools, Path folder, List<URI> targets) throws IOException {
        Files.createDirectories(folder);
        Path configuration = folder.resolve("prometheus.yaml");
        Files.writeString(configuration, """
                global: {scrape_interval: 1s}
                scrape_configs:
                  - job_name: porchlight
                    metrics_path: /actuator/prometheus
                    static_configs: [{targets: [%s]}]
                """.formatted(
                        targets.stream().map(URI::getAuthority).collect(Collectors.joining(", "))));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        tools.resolve("prometheus").toString(),
                        "--config.file=" + configuration,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=localhost:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        URI url = URI.create("http://localhost:" + port);
        await("Prometheus, whose log is " + folder)
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> Http.send(Http.to(URI.create(url + "/-/ready"))).status() == 200);
        return new Prometheus(process, url);
    }

    /** What it answers, series by series. */
    JsonNode query(String expression) {
        return Http.send(Http.to(URI.create(url + "/api/v1/query?query=" + Http.encode(expression))))
                .expect(200)
                .json()
                .at("/data/result");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
