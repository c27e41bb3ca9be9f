package dev.porchlight.billing.sums;

/** More would be taken off than there is. Whoever added up says at which field. */
public final class DiscountExceedsDocument extends RuntimeException {

    DiscountExceedsDocument() {
        super("cannot be more than what it is taken off", null, false, false);
    }
}
