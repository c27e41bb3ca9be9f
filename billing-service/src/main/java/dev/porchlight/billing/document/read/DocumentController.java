package dev.porchlight.billing.document.read;

import dev.porchlight.billing.document.EvidencePack;
import dev.porchlight.billing.document.PrintedQuotes;
import dev.porchlight.billing.quote.Audience;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Documents")
class DocumentController {

    private static final String ZIP = "application/zip";

    private final JdbcClient jdbc;
    private final PrintedQuotes printed;
    private final EvidencePack evidence;

    DocumentController(JdbcClient jdbc, PrintedQuotes printed, EvidencePack evidence) {
        this.jdbc = jdbc;
        this.printed = printed;
        this.evidence = evidence;
    }

    @GetMapping(value = "/api/quotes/{id}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "A quote as PDF",
            description =
                    "The version that is out, or was last. Of an accepted one the sealed copy, as soon as there is one.")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Caller caller) {
        int version = versionSent(id, caller);
        return FileAnswer.pdf(printed.of(id, version, caller));
    }

    @GetMapping(value = "/api/quotes/{id}/evidence", produces = ZIP)
    @Operation(
            summary = "All that proves an acceptance, in one archive",
            description = "The sealed copy, the evidence for machines, what a check of the seal found, the seal's"
                    + " certificate, and a page that explains them. 404 until the copy is sealed.")
    ResponseEntity<byte[]> evidence(@PathVariable UUID id, Caller caller) {
        versionSent(id, caller);
        return FileAnswer.download(evidence.of(id, caller).orElseThrow(NotFound::new), ZIP);
    }

    private int versionSent(UUID id, Caller caller) {
        caller.requirePersonOr(caller.scopes().contains(BillingTeam.WRITE) ? BillingTeam.WRITE : BillingTeam.READ);
        Known known = Audience.of(caller);
        return jdbc.sql("select version_sent from quote t where t.id = :id and t.version_sent > 0 and ("
                        + known.condition() + ")")
                .param("id", id)
                .params(known.parameters())
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
