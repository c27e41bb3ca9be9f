package dev.porchlight.project.project.events;

/** Of the plan, of which customers may see nothing. */
public interface PartOfPlan {

    /** Whether customers see nothing of it. */
    boolean unseen();
}
