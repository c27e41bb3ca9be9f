package dev.porchlight.notification.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.platform.security.Caller;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What waits to be written to one browser. It holds a bounded number of frames: a browser that takes them too slowly
 * is cut off, and comes back asking for what it missed.
 */
class LiveStream {

    static final int MOST_WAITING = 256;

    private final Caller caller;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private String passed;
    private boolean closed;

    /** A stream that has all up to the given news. */
    LiveStream(Caller caller, String passed) {
        this.caller = caller;
        this.passed = passed;
    }

    Caller caller() {
        return caller;
    }

    /** News that this stream may hear. */
    synchronized void tell(byte[] frame, String id) {
        if (waiting.size() >= MOST_WAITING) {
            close();
        }
        if (!closed) {
            waiting.add(frame);
            passed = id;
            notifyAll();
        }
    }

    /** News that this stream may not hear, but has lived through. */
    synchronized void pass(String id) {
        passed = id;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Ends the stream; what waits is dropped. */
    synchronized void close() {
        closed = true;
        waiting.clear();
        notifyAll();
    }

    /** The next frame; when none comes in time, a heartbeat that says how far the stream has come; null at the end. */
    synchronized byte[] next(long patienceMillis) throws InterruptedException {
        long deadline = System.nanoTime() + patienceMillis * 1_000_000;
        long left = patienceMillis;
        while (waiting.isEmpty() && !closed && left > 0) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
        if (closed) {
            return null;
        }
        return waiting.isEmpty() ? heartbeat(passed) : waiting.remove();
    }

    /** Says only how far the stream has come, which pages keep for when they come back. */
    static byte[] heartbeat(String id) {
        return ("id: " + id + "\nevent: heartbeat\ndata: {}\n\n").getBytes(UTF_8);
    }
}
