package dev.porchlight.gateway.problem;

/** Ends a request with a problem document; {@link ProblemFilter} writes it. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, Throwable cause) {
        // No stack trace: this is an answer, not a fault, and may be frequent.
        super(problem.title(), cause, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
