package dev.porchlight.approvals;

/** Where a round stands. */
public enum Verdict {
    /** Votes still to come can decide it. */
    OPEN,
    APPROVED,
    REJECTED,
    /** Too few are left who could decide: somebody else has to be asked. It is never approved for want of approvers. */
    NO_ONE_LEFT
}
