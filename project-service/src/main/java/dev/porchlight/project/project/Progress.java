package dev.porchlight.project.project;

import java.util.Collection;
import java.util.List;

/**
 * How much of the work is done: by planned effort over the tasks, cancelled ones left out. A task without planned effort
 * weighs as much as those with one do on average; if none has, all weigh the same. Rounded down, so that it is 100 only
 * when everything is done.
 */
final class Progress {

    /** What it depends on of a task: {@code minutes} null if nobody has said, {@code percent} of it done. */
    record Work(Integer minutes, int percent, boolean cancelled) {}

    private Progress() {}

    /** In whole percent; 0 if there is nothing to do. */
    static int of(Collection<Work> tasks) {
        List<Work> left = tasks.stream().filter(task -> !task.cancelled()).toList();
        double usual = left.stream()
                .filter(Progress::isEstimated)
                .mapToInt(Work::minutes)
                .average()
                .orElse(1);
        double whole = left.stream().mapToDouble(task -> weight(task, usual)).sum();
        double done = left.stream()
                .mapToDouble(task -> weight(task, usual) * task.percent())
                .sum();
        if (left.isEmpty()) {
            return 0;
        }
        boolean everything = left.stream().allMatch(task -> task.percent() == 100);
        // A hair is added so that what is exact stays so in binary.
        return everything ? 100 : Math.min(99, (int) Math.floor(done / whole + 1e-9));
    }

    private static boolean isEstimated(Work task) {
        return task.minutes() != null && task.minutes() > 0;
    }

    private static double weight(Work task, double usual) {
        return isEstimated(task) ? task.minutes() : usual;
    }
}
