package dev.porchlight.billing.sums.events;

import dev.porchlight.platform.money.Amount;

/** All that a document charges under one category and rate. */
public record TaxPart(Tax tax, Amount net, Amount amount) {}
