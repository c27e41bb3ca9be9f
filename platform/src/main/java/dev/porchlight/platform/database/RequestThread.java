package dev.porchlight.platform.database;

/** Whether this thread answers a request. */
public final class RequestThread {

    private static final ThreadLocal<Boolean> ANSWERS = new ThreadLocal<>();

    private RequestThread() {}

    public static void begin() {
        ANSWERS.set(true);
    }

    public static void end() {
        ANSWERS.remove();
    }

    static boolean isHere() {
        return ANSWERS.get() != null;
    }
}
