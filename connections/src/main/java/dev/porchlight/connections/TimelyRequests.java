package dev.porchlight.connections;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP in which the whole head of a request has to come in time, and its body at some pace. Tomcat itself waits as long as a
 * byte comes now and then, so that a connection, or what is kept for a request, could be held for ever by one byte a minute.
 */
public final class TimelyRequests extends Http11NioProtocol {

    private static final long SLOWEST_BYTES_PER_SECOND = 8 * 1024;

    private Duration headWithin = Duration.ofSeconds(30);
    private Duration patience = Duration.ofSeconds(60);

    /** @param patience how long a body may come at any pace; from then on it has to have come at 8 KB a second */
    void within(Duration head, Duration patience) {
        this.headWithin = head;
        this.patience = patience;
    }

    @Override
    protected Processor createProcessor() {
        return new Timely();
    }

    /** Is asked each time that something has come. */
    private final class Timely extends Http11Processor {

        private SocketWrapperBase<?> waitedFor;
        private long since;

        Timely() {
            super(TimelyRequests.this, TimelyRequests.this.getAdapter());
            request.setInputBuffer(new Paced(request.getInputBuffer()));
        }

        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            if (waitedFor == socket && System.nanoTime() - since > headWithin.toNanos()) {
                waitedFor = null;
                return SocketState.CLOSED;
            }
            SocketState state = super.service(socket);
            boolean headIsMissing = state == SocketState.LONG && !isAsync();
            if (headIsMissing && waitedFor != socket) {
                since = System.nanoTime();
            }
            waitedFor = headIsMissing ? socket : null;
            return state;
        }

        /** Where everybody reads the body: also what takes forms apart, which passes by all filters. */
        private final class Paced implements InputBuffer {

            private final InputBuffer body;
            private long begun;

            Paced(InputBuffer body) {
                this.body = body;
            }

            @Override
            public int doRead(ApplicationBufferHandler handler) throws IOException {
                if (request.getBytesRead() == 0) {
                    begun = System.nanoTime();
                }
                int read = body.doRead(handler);
                if (isTooSlow(request.getBytesRead() + Math.max(0, read))) {
                    disableSwallowRequest();
                    throw new IOException("The body came too slowly");
                }
                return read;
            }

            private boolean isTooSlow(long bytes) {
                long seconds = Duration.ofNanos(System.nanoTime() - begun)
                        .minus(patience)
                        .toSeconds();
                return seconds > 0 && bytes < seconds * SLOWEST_BYTES_PER_SECOND;
            }

            @Override
            public int available() {
                return body.available();
            }
        }
    }
}
