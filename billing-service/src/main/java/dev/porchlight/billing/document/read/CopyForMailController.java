package dev.porchlight.billing.document.read;

import dev.porchlight.billing.document.PrintedQuotes;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.BetweenServices;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives notification-service the sealed copies that go out by mail. Nobody else can ask: the platform sees to it. */
@Hidden
@RestController
class CopyForMailController {

    private final PrintedQuotes printed;

    CopyForMailController(PrintedQuotes printed) {
        this.printed = printed;
    }

    @GetMapping(value = BetweenServices.PATHS + "sealed-copies/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> copy(@PathVariable UUID id) {
        return FileAnswer.pdf(printed.sealedCopy(id).orElseThrow(NotFound::new));
    }
}
