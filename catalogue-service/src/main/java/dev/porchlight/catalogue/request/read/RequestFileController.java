package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.directory.Known;
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
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/request-files")
@Tag(name = "Requests")
class RequestFileController {

    private final Uploads uploads;
    private final JdbcClient jdbc;

    RequestFileController(Uploads uploads, JdbcClient jdbc) {
        this.uploads = uploads;
        this.jdbc = jdbc;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file, to be named in an answer afterwards",
            description =
                    "Up to 25 MB, whole or in pieces. It waits for a day, and is yours alone until a request has it.")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "There is more of it to come", content = @Content)
    ResponseEntity<Upload> upload(@RequestParam(required = false) MultipartFile file, Piece piece, Caller caller)
            throws IOException {
        caller.requirePersonOr(MayKnow.WRITE);
        return uploads.receive(file, piece, caller);
    }

    @GetMapping(value = "/{id}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Download a file")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID id, Caller caller) throws IOException {
        return uploads.download(openTo(caller, id).orElseThrow(NotFound::new));
    }

    /** A file, if the caller may have it: their own that waits, or one of a request that they may open. */
    private Optional<Upload> openTo(Caller caller, UUID id) {
        Known visible = VisibleRequests.to(caller);
        return jdbc.sql("""
                        select u.id, u.name, u.type, u.size
                        from upload u left join request t on t.id = u.owner_id
                        where u.id = :id and u.infection is null and (
                          u.owner_id is null and u.uploader_id = :me or t.id is not null and (%s))""".formatted(visible.condition()))
                .param("id", id)
                .param("me", caller.id())
                .params(visible.parameters())
                .query(Upload.class)
                .optional();
    }
}
