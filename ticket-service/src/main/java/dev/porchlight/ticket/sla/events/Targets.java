package dev.porchlight.ticket.sla.events;

/** What is promised for each priority. */
public record Targets(Target low, Target medium, Target high, Target critical) {

    /** @param priority as it is spelt outside of Java */
    public Target of(String priority) {
        return switch (priority) {
            case "low" -> low;
            case "medium" -> medium;
            case "high" -> high;
            case "critical" -> critical;
            default -> throw new IllegalArgumentException(priority);
        };
    }
}
