package dev.porchlight.billing.document.read;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.billing.document.DocumentChecks;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Documents")
class CheckController {

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

    private final DocumentChecks checks;

    CheckController(DocumentChecks checks) {
        this.checks = checks;
    }

    @PostMapping(value = "/api/billing/document-checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Whether a file is a sealed copy of ours, and unchanged",
            description = "The file is looked at and not kept.")
    DocumentCheck check(@RequestParam(required = false) MultipartFile file, Caller caller) throws IOException {
        caller.requirePersonOr("billing:read");
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", file == null ? "is required" : "is empty");
        }
        DocumentChecks.Finding finding = checks.of(file.getBytes());
        return new DocumentCheck(Verdict.valueOf(finding.verdict().name()), finding.reference(), finding.sealedAt());
    }
}
