package dev.porchlight.project.project;

import dev.porchlight.approvals.StandIns;

/** Who stands in for whom. */
public interface Absences {

    /** At this moment. */
    StandIns now();
}
