package dev.porchlight.e2e.report;

import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The server-sent events of one person, as they come. */
final class LiveStream implements AutoCloseable {

    private final InputStream body;
    private final BufferedReader lines;

    LiveStream(Portal portal, Person person) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.at("/api/live")))
                .header("Authorization", "Bearer " + portal.token(person))
                .header("Accept", "text/event-stream")
                .build();
        body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
        lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Everything up to the line with these words. */
    String until(String words) {
        CompletableFuture<String> reading = CompletableFuture.supplyAsync(() -> {
            StringBuilder all = new StringBuilder();
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    all.append(line).append('\n');
                    if (line.contains(words)) {
                        return all.toString();
                    }
                }
            } catch (IOException closed) {
                return all.toString();
            }
            return all.toString();
        });
        return reading.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
