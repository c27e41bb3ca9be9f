package dev.porchlight.ticket.attachment;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.InvalidInput;
import dev.porchlight.platform.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    private static final Logger log = LoggerFactory.getLogger(AttachmentController.class);

    private final Attachments attachments;
    private final BlobStore blobs;
    private final FileScan scan;

    AttachmentController(Attachments attachments, BlobStore blobs, FileScan scan) {
        this.attachments = attachments;
        this.blobs = blobs;
        this.scan = scan;
    }

    /** The container has put a large file on disk already: it is read from there, never into memory. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file, to be attached to a ticket afterwards",
            description = "Up to 25 MB. It waits for a day, and is yours alone until it is attached.")
    Upload upload(@RequestParam(required = false) MultipartFile file, Caller caller) throws IOException {
        caller.requirePersonOr("tickets:write");
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        String name = FileName.clean(file.getOriginalFilename());
        Upload upload = new Upload(UUID.randomUUID(), name, typeOf(file, name), file.getSize());
        Optional<String> infection = infectionOf(file);
        // The row first: bytes without a row would never be deleted.
        attachments.add(upload, caller, infection.orElse(null));
        try (InputStream bytes = file.getInputStream()) {
            blobs.put(infection.isPresent() ? upload.quarantineKey() : upload.key(), bytes);
        }
        if (infection.isPresent()) {
            log.warn("Quarantined {} from {}: {}", upload.id(), caller.id(), infection.get());
            throw new InvalidInput("file", "was found to be infected (" + infection.get() + ") and was not accepted");
        }
        return upload;
    }

    @GetMapping(value = "/{id}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Download a file")
    ResponseEntity<InputStreamResource> download(@PathVariable UUID id, Caller caller) throws IOException {
        Upload upload = attachments.openTo(caller, id).orElseThrow(NotFound::new);
        InputStream bytes = blobs.get(upload.key()).orElseThrow(NotFound::new);
        ContentDisposition asDownload = ContentDisposition.attachment()
                .filename(upload.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(upload.type()))
                .contentLength(upload.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(bytes));
    }

    private static String typeOf(MultipartFile file, String name) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return FileType.of(bytes, name);
        }
    }

    private Optional<String> infectionOf(MultipartFile file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return scan.infectionOf(bytes);
        } catch (IOException e) {
            log.error("A file could not be scanned, and was not accepted", e);
            throw new ScanUnavailable();
        }
    }
}
