package dev.porchlight.platform.web;

/** The Idempotency-Key was used before, for another request: 422. */
class KeyUsedOtherwise extends RuntimeException {

    KeyUsedOtherwise() {
        super("This Idempotency-Key was used for another request. Use a new one.", null, false, false);
    }
}
