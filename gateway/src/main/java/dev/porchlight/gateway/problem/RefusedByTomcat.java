package dev.porchlight.gateway.problem;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers what Tomcat refuses before any filter of ours has seen it, such as an address or a header with characters
 * that HTTP does not allow. Tomcat's own answer is a page that tells of Tomcat.
 */
@Component
class RefusedByTomcat extends ErrorReportValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger log = LoggerFactory.getLogger(RefusedByTomcat.class);

    private final ProblemWriter problems;

    RefusedByTomcat(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Added last, it stands innermost, and is the first to report. A host named its class adds none of its own. */
    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(RefusedByTomcat.class.getName());
            host.getPipeline().addValve(this);
        });
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var connected = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, connected);
        if (connected.get()) {
            try {
                problems.write(request, response, Problem.ofStatus(response.getStatus()));
                response.finishResponse();
            } catch (IOException gone) {
                log.debug("Whoever sent what was refused does not hear of it", gone);
            }
        }
    }
}
