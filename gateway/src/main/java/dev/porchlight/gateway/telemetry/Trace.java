package dev.porchlight.gateway.telemetry;

import dev.porchlight.telemetry.TraceContext;
import jakarta.servlet.http.HttpServletRequest;

/** The trace that a request belongs to: in every log line and problem document of it, here and in the services. */
public final class Trace {

    static final String ATTRIBUTE = Trace.class.getName();

    private Trace() {}

    /** Where the next hop goes on; a new trace where {@link TraceFilter} has not seen the request. */
    public static TraceContext of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof TraceContext trace ? trace : TraceContext.begin(false);
    }
}
