package dev.porchlight.billing.document.read;

import dev.porchlight.billing.document.PrintedFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that was made here, as an answer that no browser keeps, nor takes for anything else. */
final class FileAnswer {

    private FileAnswer() {}

    /** To be read in the browser. */
    static ResponseEntity<byte[]> pdf(PrintedFile file) {
        return of(file, MediaType.APPLICATION_PDF, ContentDisposition.inline());
    }

    static ResponseEntity<byte[]> download(PrintedFile file, String type) {
        return of(file, MediaType.parseMediaType(type), ContentDisposition.attachment());
    }

    private static ResponseEntity<byte[]> of(PrintedFile file, MediaType type, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.bytes());
    }
}
