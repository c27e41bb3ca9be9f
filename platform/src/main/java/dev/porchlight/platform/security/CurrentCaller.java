package dev.porchlight.platform.security;

import java.util.Optional;

/**
 * Knows how callers stand now. A token says how somebody stood when it was given out, which may be minutes ago; whoever
 * keeps people offers one bean of this, and every request is answered by what it says. It is asked on each.
 */
@FunctionalInterface
public interface CurrentCaller {

    /**
     * The caller with what may have changed since the token; empty for somebody who may not come in any more.
     *
     * @param caller as the token says
     */
    Optional<Caller> of(Caller caller);
}
