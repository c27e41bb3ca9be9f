package dev.porchlight.billing.settings.events;

import dev.porchlight.billing.sums.events.Tax;

/** A tax that lines can be given, by the name that people choose it by. */
public record TaxRate(String name, Tax tax) {}
