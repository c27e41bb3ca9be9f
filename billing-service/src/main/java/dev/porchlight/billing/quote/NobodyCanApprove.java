package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class NobodyCanApprove extends RuleBroken {

    NobodyCanApprove() {
        super(
                "Nobody is there who could agree to this: whoever asks does not decide. Have the approvers changed in the settings.");
    }
}
