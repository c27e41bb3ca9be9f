package dev.porchlight.platform.problem;

/** There is no such thing, or none that this caller may know of: the answer is 404 both times. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("There is nothing here, or nothing you can open.", null, false, false);
    }
}
