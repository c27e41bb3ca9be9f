package dev.porchlight.identity.provider.logo;

import dev.porchlight.identity.provider.events.ProviderLogoChanged.Logo;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.Base64;

/** Takes a file as a logo. PNG is drawn anew; of SVG is kept what draws. */
public final class Logos {

    /** So that it goes with events, and with every page. */
    static final int MOST_BYTES = 64 * 1024;

    /** What is looked at before it is made smaller. */
    public static final int LARGEST_FILE = 2 * 1024 * 1024;

    private static final String FIELD = "file";

    private Logos() {}

    /** @throws InvalidInput at {@code file} if it is neither, or too much */
    public static Logo of(byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput(FIELD, "is empty");
        }
        if (file.length > LARGEST_FILE) {
            throw new InvalidInput(FIELD, "must be at most 2 MB");
        }
        boolean png = file.length > 8 && file[0] == (byte) 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
        byte[] clean = png ? PngLogo.drawn(file) : SvgLogo.cleaned(file);
        if (clean.length > MOST_BYTES) {
            throw new InvalidInput(FIELD, "is too detailed for a logo: it must be at most 64 KB");
        }
        return new Logo(png ? "image/png" : "image/svg+xml", Base64.getEncoder().encodeToString(clean));
    }

    static InvalidInput refused(String why) {
        return new InvalidInput(FIELD, why);
    }
}
