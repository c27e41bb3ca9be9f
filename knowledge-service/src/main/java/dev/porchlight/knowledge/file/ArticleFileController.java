package dev.porchlight.knowledge.file;

import dev.porchlight.platform.file.Piece;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/article-files")
@Tag(name = "Files of articles")
class ArticleFileController {

    private final ArticleUploads files;
    private final Uploads uploads;

    ArticleFileController(ArticleUploads files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a picture or another file, to be shown by an article or attached to it afterwards",
            description = "Up to 25 MB, whole or in pieces. It waits for a day until a draft with it is saved.")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "There is more of it to come", content = @Content)
    ResponseEntity<Upload> upload(@RequestParam(required = false) MultipartFile file, Piece piece, Caller caller)
            throws IOException {
        caller.requireAgentOr("knowledge:write");
        return uploads.receive(file, piece, caller);
    }

    @GetMapping(value = "/{id}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "See a picture, or download another file")
    ResponseEntity<InputStreamResource> open(@PathVariable UUID id, Caller caller) throws IOException {
        return uploads.picture(files.openTo(caller, id).orElseThrow(NotFound::new));
    }
}
