package dev.porchlight.gateway.proxy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A caller's body on its way through. Its failures are told apart from the service's, and it ends at the limit. */
final class RequestBody extends FilterInputStream {

    /** The body is larger than it may be; its length was not announced. */
    static final class TooLarge extends IOException {
        final long limit;

        TooLarge(long limit) {
            super("more than " + limit + " bytes");
            this.limit = limit;
        }
    }

    /** The caller stopped sending, or sent too slowly. */
    static final class BrokenOff extends IOException {
        BrokenOff(IOException cause) {
            super(cause);
        }
    }

    private final long limit;
    private long count;

    RequestBody(InputStream incoming, long limit) {
        super(incoming);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = readIncoming(buffer, offset, length);
        count += Math.max(0, read);
        if (count > limit) {
            throw new TooLarge(limit);
        }
        return read;
    }

    private int readIncoming(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }
}
