package dev.porchlight.platform.problem;

/** The Idempotency-Key was used before, for another request: 422. */
public class KeyUsedOtherwise extends RuntimeException {

    public KeyUsedOtherwise() {
        super("This Idempotency-Key was used for another request. Use a new one.", null, false, false);
    }
}
