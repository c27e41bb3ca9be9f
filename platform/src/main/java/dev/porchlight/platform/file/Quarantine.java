package dev.porchlight.platform.file;

import dev.porchlight.platform.security.Caller;

/** For a service that does something about infected files beside keeping them apart. */
public interface Quarantine {

    /**
     * A file was found to be infected and is kept apart; its sender is told in answer. Called in the transaction in which that is
     * noted.
     *
     * @param infection what it has, as the scanner calls it
     */
    void took(Upload file, String infection, Caller sender);
}
