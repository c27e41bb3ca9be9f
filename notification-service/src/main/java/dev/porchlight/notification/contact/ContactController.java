package dev.porchlight.notification.contact;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For whoever is not signed in; everybody else writes a ticket. How often somebody may, the gateway says. */
@RestController
@RequestMapping("/api/contact")
@Tag(name = "Contact us")
@SecurityRequirements
class ContactController {

    /** One address, and nothing that could become a second one or a line of its own. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@,;:<>()\\[\\]\\\\\"]{1,64}@[\\w.-]{1,180}\\.\\w{2,63}");

    private static final String BY_CHALLENGE =
            "Written on the portal's Contact us page without signing in: who it is from is what they say.";
    private static final String BY_LINK =
            "Written on the portal's Contact us page by a link that was mailed to this address.";

    record NewMessage(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String company,

            @Schema(description = "Not needed with a key: it is from the address that the link was mailed to")
            @Size(max = 254, message = "must have at most 254 characters")
            @Nullable
            String email,

            @NotNull(message = "is required") @Size(max = 5_000, message = "must have at most 5,000 characters")
            String text,

            @Schema(description = "The solution of a challenge, in base64, as ALTCHA writes it")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String solution,

            @Schema(description = "In place of a solution, the key of a link that was mailed")
            @Size(max = 100, message = "must have at most 100 characters")
            @Nullable
            String key) {}

    record NewLink(
            @NotNull(message = "is required") @Size(max = 254, message = "must have at most 254 characters")
            String email,

            @Schema(description = "Of the mail, such as de; English if not said")
            @Size(max = 20, message = "must have at most 20 characters")
            @Nullable
            String language) {}

    private final Challenges challenges;
    private final ContactLinks links;
    private final ContactMails mails;

    ContactController(Challenges challenges, ContactLinks links, ContactMails mails) {
        this.challenges = challenges;
        this.links = links;
        this.mails = mails;
    }

    @GetMapping("/challenge")
    @Operation(summary = "Get a challenge", description = "Its solution is good for one message, for ten minutes.")
    Challenges.Challenge challenge() {
        return challenges.create();
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Transactional
    @Operation(summary = "Write to the service team without signing in")
    void write(@Valid @RequestBody NewMessage message) {
        String name = PlainText.line("/name", message.name());
        String company = PlainText.line("/company", message.company());
        String text = textOf(message.text());
        boolean byLink = message.key() != null;
        String email = byLink ? null : emailOf(message.email());
        if (byLink) {
            email = links.redeem(message.key());
        } else if (message.solution() == null) {
            throw new InvalidInput("/solution", "is required");
        } else {
            challenges.redeem(message.solution());
        }
        mails.send(UUID.randomUUID(), name, company, email, text, byLink ? BY_LINK : BY_CHALLENGE);
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Have a link mailed by which to write without a challenge",
            description = "The answer is the same whether one was mailed: an address gets only a few an hour.")
    void mailLink(@Valid @RequestBody NewLink link) {
        links.mail(
                emailOf(link.email()),
                link.language() == null ? Locale.ENGLISH : Locale.forLanguageTag(link.language()));
    }

    private static String emailOf(@Nullable String email) {
        if (email == null) {
            throw new InvalidInput("/email", "is required");
        }
        String bare = email.strip();
        if (!EMAIL.matcher(bare).matches()) {
            throw new InvalidInput("/email", "must be an email address, such as name@example.com");
        }
        return bare;
    }

    /** Lines stay; what is no text goes. */
    private static String textOf(String text) {
        PlainText.line("/text", text);
        return text.replaceAll("\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
