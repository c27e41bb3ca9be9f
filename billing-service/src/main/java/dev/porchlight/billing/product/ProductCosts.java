package dev.porchlight.billing.product;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What products cost the MSP now. */
@FunctionalInterface
public interface ProductCosts {

    /** What one of each costs, in major units; those whose cost is not known in this currency are left out. */
    Map<UUID, BigDecimal> of(Collection<UUID> products, String currency);
}
