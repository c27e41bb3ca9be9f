package dev.porchlight.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** How long billing-service takes to seal a copy, of all that it has sealed since it was started, by its own figures. */
final class Seals {

    private static final int BILLING = 13;

    private Seals() {}

    /** In milliseconds, the mean; 0 if nothing was sealed. */
    static double millis(Portal portal) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String figures = client.send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + (portal.port() + BILLING) + "/actuator/prometheus"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            double count = figure(figures, "porchlight_documents_seconds_count");
            return count == 0 ? 0 : figure(figures, "porchlight_documents_seconds_sum") / count * 1_000;
        }
    }

    private static double figure(String figures, String name) {
        return figures.lines()
                .filter(line -> line.startsWith(name + "{") && line.contains("step=\"seal\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
