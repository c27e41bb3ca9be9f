package dev.porchlight.identity.contact;

import dev.porchlight.platform.problem.RuleBroken;

final class ContactMayNotSignIn extends RuleBroken {

    ContactMayNotSignIn() {
        super("This person has been deactivated. Let them in again first.");
    }
}
