package dev.porchlight.knowledge.imports;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.LongAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Writing articles")
class ImportController {

    record ImportReport(List<Imported> articles) {}

    private static final String DESCRIPTION = """
            A zip archive of Category/Subject/name.md, up to 25 MB. Before a text may stand, as YAML between lines of \
            three dashes: title, language, audience, organisations (by name), publish (true or false) and related \
            (paths of other texts). Pictures and files next to the texts are taken along. An article is known again by \
            its path: the same archive again changes what has changed. What a text does not say of its language, readers \
            or related articles stays as it was set in the portal, and so do attachments; what was withdrawn is \
            published again only where the text says publish: true. A large archive takes its time: the answer's JSON \
            comes behind white space, which is sent every few seconds meanwhile. An answer that breaks off says that \
            not everything was done; the same archive again does the rest.""";

    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Importer importer;

    ImportController(Importer importer) {
        this.importer = importer;
    }

    @PostMapping(value = "/api/article-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import articles from a folder of Markdown files", description = DESCRIPTION)
    ImportReport importAll(
            @RequestParam(required = false) MultipartFile file, Caller caller, HttpServletResponse response)
            throws IOException {
        caller.requireAgentOr("knowledge:write");
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        LongAnswer answer = new LongAnswer(response, SILENCE);
        Path copy = Files.createTempFile("import", ".zip");
        try {
            file.transferTo(copy);
            try (Archive archive = Archive.open(copy)) {
                return new ImportReport(importer.make(archive, caller, answer::isComing));
            }
        } catch (RuntimeException e) {
            throw answer.brokenOff(e);
        } finally {
            Files.delete(copy);
        }
    }
}
