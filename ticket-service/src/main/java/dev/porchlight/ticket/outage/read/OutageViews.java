package dev.porchlight.ticket.outage.read;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Marks the projectors of outages: they read the event store together, in one transaction per batch. */
@Component
@ProcessingGroup("outage-views")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OutageViews {}
