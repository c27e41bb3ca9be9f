package dev.porchlight.platform.inbox;

import java.util.Collection;

/** A bean that says itself which events its {@link Incoming} method deals with. */
public interface IncomingTypes {

    /** The events' public names. */
    Collection<String> incomingTypes();
}
