package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class TaskIsTheCustomers extends RuleBroken {

    TaskIsTheCustomers() {
        super("This is the customer's task: it is done by them, and checked here.");
    }
}
