package dev.porchlight.gateway.limits;

import dev.porchlight.gateway.PortalSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The address a request comes from. What {@code X-Forwarded-For} says is believed of the proxies that the operator has
 * named, and of nobody else: limits go by it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallerAddress extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(CallerAddress.class);
    private static final String HEADER = "X-Forwarded-For";

    private final List<IpAddressMatcher> proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    CallerAddress(PortalSettings settings) {
        this.proxies = settings.trustedProxies().stream()
                .map(String::strip)
                .map(IpAddressMatcher::new)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forwarded = Collections.list(request.getHeaders(HEADER));
        if (forwarded.isEmpty()) {
            chain.doFilter(request, response);
        } else if (isProxy(request.getRemoteAddr())) {
            chain.doFilter(new From(request, sender(request.getRemoteAddr(), forwarded)), response);
        } else {
            if (warned.compareAndSet(false, true)) {
                log.warn(
                        "{} sends {} and is not among PORTAL_TRUSTED_PROXIES: whoever is behind it counts as one address",
                        request.getRemoteAddr(),
                        HEADER);
            }
            chain.doFilter(request, response);
        }
    }

    /** From the right, where the last proxy wrote, to the first that is none of them, or to where it cannot be read. */
    private String sender(String peer, List<String> forwarded) {
        var hops = String.join(",", forwarded).split(",");
        var sender = peer;
        for (int i = hops.length - 1; i >= 0 && isProxy(sender); i--) {
            var hop = hops[i].strip();
            if (!isAddress(hop)) {
                break;
            }
            sender = hop;
        }
        return sender;
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static final class From extends HttpServletRequestWrapper {

        private final String sender;

        From(HttpServletRequest request, String sender) {
            super(request);
            this.sender = sender;
        }

        @Override
        public String getRemoteAddr() {
            return sender;
        }
    }
}
