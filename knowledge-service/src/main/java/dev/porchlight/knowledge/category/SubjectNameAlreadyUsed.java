package dev.porchlight.knowledge.category;

import dev.porchlight.platform.problem.RuleBroken;

final class SubjectNameAlreadyUsed extends RuleBroken {

    SubjectNameAlreadyUsed() {
        super("This category already has a subject of that name. Choose another name.");
    }
}
