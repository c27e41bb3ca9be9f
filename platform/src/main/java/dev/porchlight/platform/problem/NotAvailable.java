package dev.porchlight.platform.problem;

/** Something outside of this service that is needed for an answer does not answer itself: 503. */
public class NotAvailable extends RuntimeException {

    /** @param message for the log */
    protected NotAvailable(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
