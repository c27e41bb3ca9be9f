package dev.porchlight.gateway.ui;

import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers every address that belongs to a page with the UI's one HTML file; the UI's router does the rest. */
final class PageResolver extends PathResourceResolver {

    @Override
    protected Resource getResource(String path, Resource location) throws IOException {
        var file = path.isEmpty() ? null : super.getResource(path, location);
        return file == null && isPage(path) ? super.getResource("index.html", location) : file;
    }

    /** Not a file that is missing, nor an address of the gateway's own. */
    private static boolean isPage(String path) {
        return !path.substring(path.lastIndexOf('/') + 1).contains(".")
                && Stream.of("api", "actuator", "oauth2", "login", "logout", "assets")
                        .noneMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }
}
