package dev.porchlight.gateway.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves the copies that the build compressed. Browsers name gzip first and mean nothing by it; Brotli is smaller. */
final class BrotliFirst extends EncodedResourceResolver {

    @Override
    protected Resource resolveResourceInternal(
            HttpServletRequest request, String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return super.resolveResourceInternal(request == null ? null : new Preferring(request), path, locations, chain);
    }

    private static final class Preferring extends HttpServletRequestWrapper {

        Preferring(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            var value = super.getHeader(name);
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) && value != null && value.contains("br")
                    ? "br, " + value
                    : value;
        }
    }
}
