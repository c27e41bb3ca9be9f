package dev.porchlight.e2e.browser;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at the portal. */
public record Look(int width, int height, ColorScheme scheme) {

    public static final Look DESK = new Look(1280, 900, ColorScheme.LIGHT);
    public static final Look DESK_DARK = new Look(1280, 900, ColorScheme.DARK);
    public static final Look PHONE = new Look(320, 720, ColorScheme.LIGHT);
    public static final Look PHONE_DARK = new Look(320, 720, ColorScheme.DARK);

    /** For names of files: {@code 1280-light}. */
    @Override
    public String toString() {
        return width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
    }
}
