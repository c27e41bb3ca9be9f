package dev.porchlight.gateway.provider;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The provider's logo, kept by browsers for as long as it is the same. */
@RestController
class LogoController {

    static final String PATH = "/logo/";

    private final Provider provider;

    LogoController(Provider provider) {
        this.provider = provider;
    }

    @GetMapping(PATH + "{name}")
    ResponseEntity<byte[]> logo(@PathVariable String name) {
        return provider.logo(name)
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(logo.type()))
                        // Sign-in pages and mails show it, which come from elsewhere.
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(logo.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
