package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.session.Sessions;
import dev.porchlight.gateway.signin.SessionAuthentication;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The live streams of sessions. One goes on for minutes, and ends within seconds when its session has ended. */
@Component
class OpenStreams {

    private final Map<HttpUriRequestBase, String> sessionOf = new ConcurrentHashMap<>();
    private final Sessions sessions;

    OpenStreams(Sessions sessions) {
        this.sessions = sessions;
    }

    /** A stream that is asked for with a token ends where the token is checked. */
    void add(HttpUriRequestBase stream) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SessionAuthentication browser) {
            sessionOf.put(stream, browser.session().id());
        }
    }

    void remove(HttpUriRequestBase stream) {
        sessionOf.remove(stream);
    }

    @Scheduled(fixedDelayString = "PT2S")
    void endThoseWithoutASession() {
        var open = Set.copyOf(sessionOf.values());
        if (open.isEmpty()) {
            return;
        }
        var going = sessions.among(open);
        var ended = sessionOf.entrySet().stream()
                .filter(stream -> open.contains(stream.getValue()) && !going.contains(stream.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        ended.forEach(HttpUriRequestBase::cancel);
    }
}
