package dev.porchlight.ticket.attachment;

import dev.porchlight.platform.file.PictureSize;
import dev.porchlight.platform.file.Piece;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.file.Uploads;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
@RequestMapping("/api/attachments")
@Tag(name = "Attachments")
class AttachmentController {

    private final Attachments attachments;
    private final Uploads uploads;

    AttachmentController(Attachments attachments, Uploads uploads) {
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file, to be attached to a ticket afterwards",
            description =
                    "Up to 25 MB, whole or in pieces. It waits for a day, and is yours alone until it is attached.")
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", description = "There is more of it to come", content = @Content)
    ResponseEntity<Upload> upload(@RequestParam(required = false) MultipartFile file, Piece piece, Caller caller)
            throws IOException {
        caller.requirePersonOr("tickets:write");
        return uploads.receive(file, piece, caller);
    }

    @GetMapping(value = "/{id}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Download a file")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID id, Caller caller) throws IOException {
        return uploads.download(attachments.openTo(caller, id).orElseThrow(NotFound::new));
    }

    @GetMapping(value = "/{id}/picture", produces = MediaType.ALL_VALUE)
    @Operation(
            summary = "Look at a picture",
            description = "Drawn anew, upright and without what else stands in the file, as PNG or JPEG."
                    + " 404 for files that are no pictures of a kind that can be drawn.")
    ResponseEntity<InputStreamResource> picture(
            @PathVariable UUID id,
            @Parameter(description = "Small, for a list of files") @RequestParam(required = false) boolean thumbnail,
            Caller caller)
            throws IOException {
        return uploads.drawn(
                attachments.openTo(caller, id).orElseThrow(NotFound::new),
                thumbnail ? PictureSize.THUMBNAIL : PictureSize.LARGE);
    }
}
