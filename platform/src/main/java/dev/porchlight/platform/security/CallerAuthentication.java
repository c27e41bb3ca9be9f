package dev.porchlight.platform.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The caller as Spring Security carries them. */
class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;

    CallerAuthentication(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
