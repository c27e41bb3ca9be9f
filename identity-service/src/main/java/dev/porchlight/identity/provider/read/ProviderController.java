package dev.porchlight.identity.provider.read;

import dev.porchlight.identity.provider.Provider;
import dev.porchlight.identity.provider.events.ProviderDetails;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Provider")
class ProviderController {

    /**
     * Who runs the portal, as anybody may know.
     *
     * @param accentColour the brand's colour, darkened until white can be read on it
     * @param logo where it is; null for none
     */
    record ProviderView(
            String name,
            List<String> address,
            @Nullable String phone,
            String email,
            @Nullable String homepage,
            @Nullable String brandColour,
            @Nullable String accentColour,
            String timeZone,
            @Nullable String logo) {}

    /**
     * The same for those who change it.
     *
     * @param agentsSecondFactor whether agents have to have one, whoever says so
     * @param version null as long as it is what the environment says
     */
    record ProviderSettings(
            ProviderDetails provider,
            @Nullable String logo,
            boolean agentsSecondFactor,
            @Nullable Long version) {}

    private final JdbcClient jdbc;
    private final ProviderNow now;

    ProviderController(JdbcClient jdbc, ProviderNow now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    @GetMapping("/api/provider")
    @SecurityRequirements
    @Operation(summary = "Who runs this portal")
    ProviderView provider() {
        ProviderNow.Stored stored = now.read();
        ProviderDetails provider = stored.details();
        return new ProviderView(
                provider.name(),
                provider.address(),
                provider.phone(),
                provider.email(),
                provider.homepage(),
                provider.brandColour(),
                provider.accentColour(),
                provider.timeZone(),
                logo(stored));
    }

    @GetMapping("/api/provider/logos/{hash}")
    @SecurityRequirements
    @Operation(summary = "Their logo", description = "A PNG or an SVG that holds nothing but what it draws.")
    ResponseEntity<byte[]> logo(@PathVariable String hash) {
        return jdbc.sql("select logo, logo_type from provider where id = ? and logo_hash = ?")
                .params(Provider.ID, hash)
                .query((row, number) -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(row.getString("logo_type")))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                        .body(row.getBytes("logo")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/api/provider/settings")
    @Operation(summary = "The same, with what only administrators need")
    ResponseEntity<ProviderSettings> settings(Caller caller) {
        caller.requireRole("administrator");
        ProviderNow.Stored stored = now.read();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (stored.version() != null) {
            answer.eTag("\"" + stored.version() + "\"");
        }
        return answer.body(new ProviderSettings(stored.details(), logo(stored), now.isWanted(), stored.version()));
    }

    private static @Nullable String logo(ProviderNow.Stored stored) {
        return stored.logo() == null
                ? null
                : "/api/provider/logos/" + stored.logo().hash();
    }
}
