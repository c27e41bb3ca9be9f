package dev.porchlight.identity.provider.write;

import dev.porchlight.identity.provider.Colour;
import dev.porchlight.identity.provider.Provider;
import dev.porchlight.identity.provider.commands.ChangeProvider;
import dev.porchlight.identity.provider.commands.ChangeProviderLogo;
import dev.porchlight.identity.provider.events.ProviderDetails;
import dev.porchlight.identity.provider.events.ProviderDetails.MailSender;
import dev.porchlight.identity.provider.logo.Logos;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/provider/settings")
@Tag(name = "Provider")
class ProviderCommandController {

    /** @param mailSender whom mails are from; null for the name and address above */
    record ProviderInput(
            @NotBlank(message = "must not be blank")
            @Size(max = Name.LONGEST, message = "must be at most 100 characters")
            String name,

            @NotNull(message = "is required") @Size(max = 8, message = "must be at most 8 lines")
            List<@NotNull(message = "is required") @Size(max = 100, message = "must be at most 100 characters") String>
                    address,

            @Size(max = 40, message = "must be at most 40 characters")
            @Pattern(regexp = "[-+0-9 ()./ext]*", message = "must be a telephone number")
            @Nullable
            String phone,

            @NotBlank(message = "must not be blank") @Email @Size(max = EmailAddress.LONGEST)
            String email,

            @Size(max = 200, message = "must be at most 200 characters")
            @Pattern(regexp = "https?://[^\\s\"'<>]+", message = "must be an address that begins with https://")
            @Nullable
            String homepage,

            @Size(max = 7, message = "must be a colour, such as #1c4a43") @Schema(example = "#1c4a43") @Nullable
            String brandColour,

            @NotBlank(message = "must not be blank") @Size(max = 60) @Schema(example = "Europe/London")
            String timeZone,

            @Valid @Nullable MailSenderInput mailSender,

            @Schema(description = "Whether agents have to have a second factor; null for what the environment says")
            @Nullable
            Boolean agentsSecondFactor) {

        ProviderDetails toDetails() {
            Colour colour = brandColour == null || brandColour.isBlank() ? null : new Colour(brandColour);
            return new ProviderDetails(
                    new Name(name).text(),
                    lines(),
                    text(phone),
                    email.strip(),
                    text(homepage),
                    colour == null ? null : colour.text(),
                    colour == null ? null : colour.underWhite().text(),
                    zone(),
                    mailSender == null ? null : mailSender.toSender(),
                    agentsSecondFactor);
        }

        private List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < address.size(); i++) {
                if (!address.get(i).isBlank()) {
                    lines.add(PlainText.line("/address/" + i, address.get(i)));
                }
            }
            return lines;
        }

        private String zone() {
            if (!List.of(TimeZone.getAvailableIDs()).contains(timeZone)) {
                throw new InvalidInput("/timeZone", "is not a time zone we know, such as Europe/London");
            }
            return timeZone;
        }

        private static @Nullable String text(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    record MailSenderInput(
            @NotBlank(message = "must not be blank") @Size(max = 100, message = "must be at most 100 characters")
            String name,

            @NotBlank(message = "must not be blank") @Email @Size(max = EmailAddress.LONGEST)
            String email) {

        MailSender toSender() {
            return new MailSender(PlainText.line("/mailSender/name", name), email.strip());
        }
    }

    private final Commands commands;

    ProviderCommandController(Commands commands) {
        this.commands = commands;
    }

    @ModelAttribute
    void onlyAdministrators(Caller caller) {
        caller.requireRole("administrator");
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say who runs this portal", description = "All of it, in place of what the environment says.")
    void change(@Valid @RequestBody ProviderInput body, Caller caller) {
        commands.send(new ChangeProvider(Provider.ID, body.toDetails()), caller);
    }

    @PostMapping(value = "/logo", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Give it a logo",
            description = "A PNG, which is drawn anew, or an SVG, of which is kept what draws.")
    void logo(@RequestParam(required = false) MultipartFile file, Caller caller) throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "is required");
        }
        if (file.getSize() > Logos.LARGEST_FILE) {
            throw new InvalidInput("file", "must be at most 2 MB");
        }
        commands.send(new ChangeProviderLogo(Provider.ID, Logos.of(file.getBytes())), caller);
    }

    @DeleteMapping("/logo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the logo away")
    void noLogo(Caller caller) {
        commands.send(new ChangeProviderLogo(Provider.ID, null), caller);
    }
}
