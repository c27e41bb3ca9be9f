package dev.porchlight.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Says what it costs to know who asks and what they may, as often as there are requests. A machine cannot be held to it. */
@ServiceIT
class AuthorisationCostIT extends Identity {

    private static final int REQUESTS = 20_000;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Test
    void saysWhatOneRequestCosts() throws Exception {
        String token = registered(Tokens.Contact.at(harbour)).token();
        run(token, REQUESTS); // It is compiled by then.
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        run(token, REQUESTS);
        Duration each =
                Duration.ofNanos((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / REQUESTS);
        System.out.printf("Authorisation: %d CPU-ns a request%n", each.toNanos());
    }

    private void run(String token, int times) throws Exception {
        AtomicInteger let = new AtomicInteger();
        FilterChain letIn = (request, response) -> let.incrementAndGet();
        for (int i = 0; i < times; i++) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/me");
            request.addHeader("Authorization", "Bearer " + token);
            security.doFilter(request, new MockHttpServletResponse(), letIn);
        }
        assertThat(let).hasValue(times);
    }
}
