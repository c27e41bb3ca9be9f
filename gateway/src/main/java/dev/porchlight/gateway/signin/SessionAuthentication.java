package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.session.PortalSession;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A browser with a session. What the person may do is for the services to decide, so there are no authorities. */
public final class SessionAuthentication extends AbstractAuthenticationToken {

    private final transient PortalSession session;

    SessionAuthentication(PortalSession session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    public PortalSession session() {
        return session;
    }

    @Override
    public String getName() {
        return session.tokens().subject();
    }

    @Override
    public Object getPrincipal() {
        return session.tokens().subject();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
