package dev.porchlight.platform.eventstore;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes views of a service's own events anew: empties them, and has them filled by all events from the first. */
public class ViewsAnew {

    private static final Logger log = LoggerFactory.getLogger(ViewsAnew.class);

    private final EventProcessingConfiguration processors;

    ViewsAnew(EventProcessingConfiguration processors) {
        this.processors = processors;
    }

    /**
     * Returns when they are empty; they fill while the service goes on. Where all services are told the same, some names
     * are another's, and passed over.
     *
     * @param names of processing groups, such as {@code ticket-views}
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException while another replica keeps them
     */
    public void make(List<String> names) {
        for (String name : names) {
            processors
                    .eventProcessor(name, TrackingEventProcessor.class)
                    .filter(TrackingEventProcessor::supportsReset)
                    .ifPresentOrElse(
                            ViewsAnew::make,
                            () -> log.warn(
                                    "There are no views called {} here, but: {}",
                                    name,
                                    processors.eventProcessors().keySet()));
        }
    }

    private static void make(TrackingEventProcessor views) {
        views.shutDown();
        try {
            views.resetTokens();
        } finally {
            views.start();
        }
        log.warn("{} are empty, and filled anew", views.getName());
    }
}
