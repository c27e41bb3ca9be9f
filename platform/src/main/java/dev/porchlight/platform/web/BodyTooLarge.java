package dev.porchlight.platform.web;

/** A request's body is larger than any that makes sense: 413. */
public class BodyTooLarge extends RuntimeException {

    BodyTooLarge() {
        super("A request may have at most 1 MB.", null, false, false);
    }
}
