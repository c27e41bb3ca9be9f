package dev.porchlight.identity.provider.read;

import dev.porchlight.identity.provider.Colour;
import dev.porchlight.identity.provider.events.ProviderDetails;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What holds until somebody says otherwise, from the environment. All but the name may be empty.
 *
 * @param address its lines, with commas between them
 */
@ConfigurationProperties("porchlight.provider")
record FirstProvider(
        String name,
        String address,
        String phone,
        String email,
        String homepage,
        String brandColour,
        String zone,
        boolean agentsSecondFactor) {

    ProviderDetails details() {
        Colour colour = blank(brandColour) == null ? null : new Colour(brandColour);
        return new ProviderDetails(
                name,
                lines(),
                blank(phone),
                email,
                blank(homepage),
                colour == null ? null : colour.text(),
                colour == null ? null : colour.underWhite().text(),
                zone,
                null,
                agentsSecondFactor);
    }

    private List<String> lines() {
        return Arrays.stream(address.split(","))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
