package dev.porchlight.billing.document.read;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.billing.document.DocumentChecks;
import dev.porchlight.platform.limit.LimitReached;
import dev.porchlight.platform.problem.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Documents")
class CheckController {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    /** What a file turned out to be. */
    enum Verdict {
        UNCHANGED,
        CHANGED,
        NOT_OURS,
        NOT_READABLE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param reference of the quote that it is the copy of; null if it is none of ours, or changed
     * @param at what the seal says of its time; null where there is none
     */
    record DocumentCheck(
            Verdict verdict,
            @Nullable String reference,
            @Nullable Instant at) {}

    /** What is larger than a copy of ours can be is none. */
    private static final long LARGEST = 10_000_000;

    /** Reading a stranger's file costs memory: so many at the same time, and the others come back. */
    private static final int AT_ONCE = 2;

    private final DocumentChecks checks;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CheckController(DocumentChecks checks) {
        this.checks = checks;
    }

    @PostMapping(value = "/api/billing/document-checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @SecurityRequirements
    @Operation(
            summary = "Whether a file is a sealed copy of ours, and unchanged",
            description = "For everybody, signed in or not. The file is looked at and not kept; up to 10 MB.")
    DocumentCheck check(@RequestParam(required = false) MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        if (file.getSize() > LARGEST) {
            throw new InvalidInput("file", "cannot be more than 10 MB");
        }
        if (!places.tryAcquire()) {
            throw new LimitReached("Others have files checked just now. Try again in a moment.", Duration.ofSeconds(2));
        }
        try {
            return shown(checks.of(file.getBytes()));
        } finally {
            places.release();
        }
    }

    @GetMapping("/api/billing/document-checks/{sha256}")
    @SecurityRequirements
    @Operation(
            summary = "Whether a hash is that of a sealed copy of ours",
            description = "SHA-256 in hexadecimal. For everybody, signed in or not. Of another hash nothing is known.")
    DocumentCheck check(@PathVariable String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new InvalidInput("sha256", "is no SHA-256 in hexadecimal");
        }
        return shown(checks.ofHash(sha256.toLowerCase(Locale.ROOT)));
    }

    private static DocumentCheck shown(DocumentChecks.Finding finding) {
        return new DocumentCheck(Verdict.valueOf(finding.verdict().name()), finding.reference(), finding.sealedAt());
    }
}
