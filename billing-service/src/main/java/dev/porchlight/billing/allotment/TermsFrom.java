package dev.porchlight.billing.allotment;

import dev.porchlight.billing.allotment.events.LineTerms;
import java.time.LocalDate;

/** What is agreed for the periods that begin on that day or later, until other terms hold. */
public record TermsFrom(LocalDate from, LineTerms terms) {}
