package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

final class FormWasChanged extends RuleBroken {

    FormWasChanged() {
        super(
                "The questions have changed since you began. Your answers are kept where the question is the same: please go"
                        + " through them once more.");
    }
}
