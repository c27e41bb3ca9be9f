package dev.porchlight.project.file;

import dev.porchlight.platform.file.Piece;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.ProjectTeam;
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
@RequestMapping("/api/project-files")
@Tag(name = "Projects")
class ProjectFileController {

    private final StoredFiles files;
    private final Uploads uploads;

    ProjectFileController(StoredFiles files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file, for a project to use afterwards",
            description = "Up to 25 MB, whole or in pieces. It waits for a day, and is yours alone until it is used.")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "There is more of it to come", content = @Content)
    ResponseEntity<Upload> upload(@RequestParam(required = false) MultipartFile file, Piece piece, Caller caller)
            throws IOException {
        caller.requirePersonOr(ProjectTeam.WRITE);
        return uploads.receive(file, piece, caller);
    }

    @GetMapping(value = "/{fileId}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Download a file")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID fileId, Caller caller) throws IOException {
        return uploads.download(files.openTo(caller, fileId).orElseThrow(NotFound::new));
    }
}
