package dev.porchlight.notification.contract;

import java.util.UUID;

/** Of billing-service's events about contracts, the fields that are used here. */
public final class ContractEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "contract";

    public static final String AGREED = "porchlight.billing.ContractAgreed.v1";
    public static final String CHANGED = "porchlight.billing.ContractChanged.v1";
    public static final String LINE_ADDED = "porchlight.billing.ContractLineAdded.v1";
    public static final String LINE_CHANGED = "porchlight.billing.ContractLineChanged.v1";
    public static final String WORK_COUNTED = "porchlight.billing.WorkCounted.v1";
    public static final String TOPPED_UP = "porchlight.billing.AllotmentToppedUp.v1";
    public static final String ADJUSTED = "porchlight.billing.AllotmentAdjusted.v1";
    public static final String RAN_LOW = "porchlight.billing.AllotmentRanLow.v1";

    private ContractEvents() {}

    public record ContractAgreed(UUID contractId, long number, UUID organisationId, String name) {}

    public record ContractChanged(UUID contractId, String name) {}

    public record ContractLine(UUID contractId, Terms terms) {}

    public record Terms(String name) {}

    public record AllotmentAdjusted(UUID contractId, String reason) {}

    /** Said at 80 % and at 100 %. */
    public record AllotmentRanLow(UUID contractId, String lineName, int percent) {

        public boolean isOut() {
            return percent >= 100;
        }
    }

    /** Any of them, where all that matters is which contract it was. */
    public record ContractEvent(UUID contractId) {}
}
