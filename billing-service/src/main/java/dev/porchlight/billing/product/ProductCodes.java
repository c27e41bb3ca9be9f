package dev.porchlight.billing.product;

import java.util.UUID;

/** The codes of the products that are sold. */
public interface ProductCodes {

    /** @throws ProductCodeAlreadyUsed if another product has it; nobody else takes it until the command is done */
    void requireFree(String code, UUID by);
}
