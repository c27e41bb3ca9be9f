package dev.porchlight.notification.activity;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActivityController {

    record LatestActivity(List<Activity> items) {}

    private final Activities activities;

    ActivityController(Activities activities) {
        this.activities = activities;
    }

    /** What happened last, newest first: at most 100, of what the caller may know of. */
    @GetMapping("/api/activity")
    LatestActivity latest(@RequestParam(defaultValue = "10") int size, Caller caller) {
        if (size < 1 || size > 100) {
            throw new InvalidInput("size", "must be a whole number from 1 to 100");
        }
        return new LatestActivity(activities.latest(caller, size));
    }
}
