package dev.porchlight.platform.command;

import dev.porchlight.platform.security.Caller;

/**
 * An aggregate some of whose events are not for everybody. Whoever does not see them counts versions without them, so that
 * no version, ETag or conflict tells that they happened; its views show them the same number.
 */
public interface PartlySeen {

    /** How many of the aggregate's events this caller does not see. */
    long unseenBy(Caller caller);
}
