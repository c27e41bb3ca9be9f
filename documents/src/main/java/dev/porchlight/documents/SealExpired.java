package dev.porchlight.documents;

/** The seal's certificate does not hold at this time. What was to be sealed waits until there is a new one. */
public final class SealExpired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealExpired(Throwable cause) {
        super("The seal's certificate has expired or does not hold yet", cause);
    }
}
