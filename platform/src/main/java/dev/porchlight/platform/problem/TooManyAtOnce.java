package dev.porchlight.platform.problem;

/** As many requests are being answered as the service can at once: 503, to be sent again in a moment. */
public class TooManyAtOnce extends RuntimeException {

    public TooManyAtOnce() {
        super("There is a lot to do just now. Try again in a moment.", null, false, false);
    }
}
