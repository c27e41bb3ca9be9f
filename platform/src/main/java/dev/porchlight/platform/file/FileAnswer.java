package dev.porchlight.platform.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer: one that no browser takes for anything but what it was found to be, nor runs. */
final class FileAnswer {

    /** Pictures made of dots; SVG is a document, which may hold scripts. */
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private FileAnswer() {}

    static ResponseEntity<InputStreamResource> download(Upload upload, InputStream bytes) {
        return answer(upload, bytes, ContentDisposition.attachment());
    }

    static ResponseEntity<InputStreamResource> picture(Upload upload, InputStream bytes) {
        boolean harmless = PICTURES.contains(upload.type());
        return answer(upload, bytes, harmless ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    static ResponseEntity<InputStreamResource> drawn(Upload upload, byte[] picture) {
        String type = picture[0] == (byte) 0x89 ? "image/png" : "image/jpeg";
        Upload shown = new Upload(upload.id(), upload.name(), type, picture.length);
        return answer(shown, new ByteArrayInputStream(picture), ContentDisposition.inline());
    }

    private static ResponseEntity<InputStreamResource> answer(
            Upload upload, InputStream bytes, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(upload.type()))
                .contentLength(upload.size())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(upload.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(bytes));
    }
}
