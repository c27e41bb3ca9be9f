package dev.porchlight.knowledge.imports;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            its path: the same archive again changes what has changed.""";

    private final Importer importer;

    ImportController(Importer importer) {
        this.importer = importer;
    }

    @PostMapping(value = "/api/article-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import articles from a folder of Markdown files", description = DESCRIPTION)
    ImportReport importAll(@RequestParam(required = false) MultipartFile file, Caller caller) throws IOException {
        caller.requireAgentOr("knowledge:write");
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        Path copy = Files.createTempFile("import", ".zip");
        try {
            file.transferTo(copy);
            try (Archive archive = Archive.open(copy)) {
                return new ImportReport(importer.make(archive, caller));
            }
        } finally {
            Files.delete(copy);
        }
    }
}
