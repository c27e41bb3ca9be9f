package dev.porchlight.billing.settings.events;

import org.jspecify.annotations.Nullable;

/** Where to pay to. */
public record BankDetails(
        String accountName,
        @Nullable String bankName,
        @Nullable String sortCode,
        @Nullable String accountNumber,
        @Nullable String iban,
        @Nullable String bic) {}
