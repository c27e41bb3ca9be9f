package dev.porchlight.billing.invoice.read;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.config.ProcessingGroup;
import org.springframework.stereotype.Component;

/** Marks the projectors of invoices: they read the event store together, in one transaction per batch. */
@Component
@ProcessingGroup("invoice-views")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InvoiceViews {}
