package dev.porchlight.platform.problem;

/** The caller may know of it but may not do this: 403. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String detail) {
        super(detail, null, false, false);
    }
}
