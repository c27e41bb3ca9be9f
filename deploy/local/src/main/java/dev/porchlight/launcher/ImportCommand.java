package dev.porchlight.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * {@code import}: brings a folder of articles into the knowledge base of the running portal.
 *
 * @param email who is the articles' author
 */
record ImportCommand(Settings settings, Path folder, String email) {

    private static final String AS = "--as";

    static ImportCommand of(List<String> options, Settings settings) {
        List<String> words = new ArrayList<>(options);
        String email = settings.administratorEmail().orElse(Settings.DEMO_ADMINISTRATOR);
        int as = words.indexOf(AS);
        if (as >= 0 && as + 1 < words.size()) {
            email = words.remove(as + 1);
            words.remove(as);
        }
        if (words.size() != 1 || words.getFirst().startsWith("--")) {
            throw new Trouble("Which folder? For example: ./portal import articles --as agent@northgate.example");
        }
        return new ImportCommand(settings, settings.workingFolder().resolve(words.getFirst()), email);
    }

    void run(PrintStream out) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new Trouble("There is no folder " + folder + ".");
        }
        byte[] zip = new ArticleFolder(folder).zip();
        Rest.Answer answer = send(zip);
        if (!answer.ok()) {
            throw new Trouble("The portal did not take the folder: " + reason(answer));
        }
        ArticleImport done = new ArticleImport(answer.json());
        out.println(done.text());
        if (done.refused() > 0) {
            throw new Trouble("What was refused is not in the portal. Correct it and import the folder again.");
        }
    }

    private Rest.Answer send(byte[] zip) throws IOException, InterruptedException {
        try {
            return new Rest(settings.gatewayUrl(), SignIn.person(settings, email, settings.password()))
                    .upload(ArticleImport.PATH, "articles.zip", zip);
        } catch (ConnectException e) {
            throw new Trouble(
                    "The portal does not answer at " + settings.gatewayUrl() + ". Start it with ./portal up.");
        } catch (IOException e) {
            throw new Trouble("The answer broke off, maybe not all was imported. Import the folder again to go on.");
        }
    }

    private static String reason(Rest.Answer answer) {
        if (!answer.body().startsWith("{")) {
            return "HTTP " + answer.status();
        }
        JsonNode problem = answer.json();
        String errors = problem.path("errors")
                .valueStream()
                .map(error -> "it " + error.path("message").asString(""))
                .collect(Collectors.joining("; "));
        return errors.isEmpty()
                ? problem.path("detail").asString(problem.path("title").asString("HTTP " + answer.status()))
                : errors;
    }
}
