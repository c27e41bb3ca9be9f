package dev.porchlight.billing.document;

import dev.porchlight.documents.Seal;
import dev.porchlight.documents.SealCheck;
import dev.porchlight.platform.web.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a file is one of ours as it was sealed: by its hash first, which catches everything; by its seal to say why not. */
@Component
public class DocumentChecks {

    /**
     * @param reference the quote's; null unless it is one of ours, unchanged
     */
    public record Finding(
            SealCheck.Verdict verdict,
            @Nullable String reference,
            @Nullable Instant sealedAt) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<Seal> seal;

    DocumentChecks(JdbcClient jdbc, ObjectProvider<Seal> seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** What the file is. */
    public Finding of(byte[] file) {
        return known(Sha256.of(file)).orElseGet(() -> bySeal(file));
    }

    /** What a file with this SHA-256 is, in hexadecimal: one of ours, or nothing we know. */
    public Finding ofHash(String sha256) {
        return known(sha256).orElseGet(() -> new Finding(SealCheck.Verdict.NOT_OURS, null, null));
    }

    private Optional<Finding> known(String sha256) {
        return jdbc.sql("select reference, sealed_at from sealed_copy where sha256 = ?")
                .param(sha256)
                .query((row, number) -> new Finding(
                        SealCheck.Verdict.UNCHANGED, row.getString("reference"), Times.of(row, "sealed_at")))
                .optional();
    }

    /** A seal of ours on a file that we do not know is somebody's work on one of ours. */
    private Finding bySeal(byte[] file) {
        Seal ours = seal.getIfAvailable();
        var found = SealCheck.of(file, ours == null ? List.of() : List.of(ours.certificate()));
        var verdict = found.verdict() == SealCheck.Verdict.UNCHANGED ? SealCheck.Verdict.NOT_OURS : found.verdict();
        return new Finding(verdict, null, found.sealedAt());
    }
}
