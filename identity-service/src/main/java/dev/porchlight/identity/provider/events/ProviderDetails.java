package dev.porchlight.identity.provider.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who runs the portal.
 *
 * @param address its lines, as on an envelope
 * @param homepage where their own pages are
 * @param brandColour as {@code #1c4a43}; null for the product's own
 * @param accentColour the brand's colour, darkened until white can be read on it
 * @param timeZone in which their days begin and end
 * @param mailSender whom mails are from; null for the name and address above
 * @param agentsSecondFactor whether agents have to have a second factor; null for what the environment says
 */
public record ProviderDetails(
        String name,
        List<String> address,
        @Nullable String phone,
        String email,
        @Nullable String homepage,
        @Nullable String brandColour,
        @Nullable String accentColour,
        String timeZone,
        @Nullable MailSender mailSender,
        @Nullable Boolean agentsSecondFactor) {

    /** Whom mails are from. */
    public record MailSender(String name, String email) {}
}
