package dev.porchlight.gateway.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Where to go after signing in: a page of this portal, never another site. */
final class ReturnTo {

    static final String PARAMETER = "returnTo";
    static final String HOME = "/";

    private static final int LONGEST = 500;
    private static final List<String> NOT_PAGES = List.of("/api/", "/oauth2/", "/login/", "/logout", "/actuator/");

    private ReturnTo() {}

    /** The path as given when it is safe, or the home page. */
    static String safe(String wanted) {
        return wanted != null && wanted.length() <= LONGEST && isPage(wanted) ? wanted : HOME;
    }

    private static boolean isPage(String wanted) {
        // Browsers read "//host" and "/\host" as another site.
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return false;
        }
        try {
            var address = new URI(wanted);
            return address.getScheme() == null
                    && address.getRawAuthority() == null
                    && NOT_PAGES.stream().noneMatch(address.normalize().getPath()::startsWith);
        } catch (URISyntaxException strange) {
            return false;
        }
    }
}
