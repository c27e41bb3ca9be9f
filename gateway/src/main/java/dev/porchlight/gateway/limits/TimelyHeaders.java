package dev.porchlight.gateway.limits;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP in which the whole head of a request has to come in time. Tomcat itself waits as long as a byte of it comes now and
 * then, so that a connection could be held for ever by one byte a minute.
 */
public final class TimelyHeaders extends Http11NioProtocol {

    private Duration within = Duration.ofSeconds(30);

    void within(Duration time) {
        within = time;
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
            super(TimelyHeaders.this, TimelyHeaders.this.getAdapter());
        }

        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            if (waitedFor == socket && System.nanoTime() - since > within.toNanos()) {
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
    }
}
