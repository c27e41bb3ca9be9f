package dev.porchlight.identity.organisation;

import dev.porchlight.platform.problem.RuleBroken;

final class SiteNameAlreadyUsed extends RuleBroken {

    SiteNameAlreadyUsed() {
        super("This organisation already has a site of that name. Choose another name.");
    }
}
