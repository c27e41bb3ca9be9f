package dev.porchlight.project.project;

import dev.porchlight.directory.Roles;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;

/** Who does what to projects: project managers plan, everybody of the service team works and reports. */
public final class ProjectTeam {

    public static final String READ = "projects:read";
    public static final String WRITE = "projects:write";

    private ProjectTeam() {}

    /** Whether they may open, plan and close projects. */
    public static boolean plans(Caller caller) {
        return works(caller)
                && (!caller.isAgent() || caller.hasRole(Roles.PROJECT_MANAGER) || caller.hasRole(Roles.ADMINISTRATOR));
    }

    /** Whether they may report on the work. */
    public static boolean works(Caller caller) {
        return switch (caller.kind()) {
            case AGENT, SYSTEM -> true;
            case MACHINE -> caller.scopes().contains(WRITE);
            case CUSTOMER -> false;
        };
    }

    public static void requirePlanning(Caller caller) {
        if (!plans(caller)) {
            throw new NotAllowed("Only project managers can do this.");
        }
    }

    static void requireWorking(Caller caller) {
        if (!works(caller)) {
            throw new NotAllowed("Only the service team can do this.");
        }
    }
}
