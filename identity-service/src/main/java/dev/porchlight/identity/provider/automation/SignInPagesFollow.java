package dev.porchlight.identity.provider.automation;

import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.identity.account.keycloak.KeycloakPages;
import dev.porchlight.identity.language.Language;
import dev.porchlight.identity.provider.Colour;
import dev.porchlight.identity.provider.events.ProviderDetails;
import dev.porchlight.identity.provider.events.ProviderDetails.MailSender;
import dev.porchlight.identity.provider.read.ProviderNow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the sign-in pages, and the mails that Keycloak sends itself, show the provider as all other pages do. They are compared
 * every few seconds, so that it holds again after Keycloak was away, restored or set up anew.
 */
@Component
class SignInPagesFollow {

    private static final Logger log = LoggerFactory.getLogger(SignInPagesFollow.class);

    /** What sign-in pages are written on, as in the theme. */
    private static final Colour LIGHT = new Colour("#faf8f4");

    private static final Colour DARK = new Colour("#25211d");

    private static final List<String> LANGUAGES = Arrays.stream(Language.values())
            .map(language -> language.word().substring(0, 2))
            .distinct()
            .toList();

    private final ProviderNow provider;
    private final KeycloakPages pages;
    private final String portal;

    SignInPagesFollow(ProviderNow provider, KeycloakPages pages, @Value("${porchlight.public-url}") String portal) {
        this.provider = provider;
        this.pages = pages;
        this.portal = portal;
    }

    @Scheduled(fixedDelayString = "${porchlight.keycloak.pages-every}")
    void bringInStep() {
        try {
            ProviderNow.Stored now = provider.read();
            ProviderDetails details = now.details();
            MailSender sender = details.mailSender() == null
                    ? new MailSender(details.name(), details.email())
                    : details.mailSender();
            pages.say(LANGUAGES, texts(details, now.logo()));
            pages.name(details.name(), sender.name(), sender.email());
        } catch (KeycloakAway away) {
            log.debug("Keycloak cannot be told who runs the portal; it is tried again", away);
        }
    }

    private Map<String, String> texts(ProviderDetails details, ProviderNow.@Nullable Logo logo) {
        Map<String, String> texts = new HashMap<>();
        texts.put("mspName", details.name());
        texts.put("mspAddress", String.join(", ", details.address()));
        texts.put("mspPhone", said(details.phone()));
        texts.put("mspEmail", details.email());
        texts.put("mspLogo", logo == null ? "" : address(logo));
        // What draws an SVG in a page does not in a mail.
        texts.put("mspMailLogo", logo == null || !logo.type().equals("image/png") ? "" : address(logo));
        Colour brand = details.brandColour() == null ? null : new Colour(details.brandColour());
        texts.put("mspMailAccent", said(details.accentColour()));
        texts.put("mspAccent", brand == null ? "" : brand.readableOn(LIGHT).text());
        texts.put(
                "mspOnAccent",
                brand == null ? "" : brand.readableOn(LIGHT).ink().text());
        texts.put("mspAccentDark", brand == null ? "" : brand.readableOn(DARK).text());
        texts.put(
                "mspOnAccentDark",
                brand == null ? "" : brand.readableOn(DARK).ink().text());
        return texts;
    }

    private String address(ProviderNow.Logo logo) {
        return portal + "/logo/" + logo.hash() + (logo.type().equals("image/png") ? ".png" : ".svg");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
