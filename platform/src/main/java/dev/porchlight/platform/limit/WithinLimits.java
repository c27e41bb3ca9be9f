package dev.porchlight.platform.limit;

import dev.porchlight.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds people to the budgets. Machines are trusted with what they were given scopes for. */
class WithinLimits implements HandlerInterceptor {

    private final Map<String, List<LastMinute>> budgetsOf = new HashMap<>();

    WithinLimits(LimitSettings settings) {
        settings.limits().values().stream()
                .filter(budget -> budget.perMinute() > 0)
                .forEach(budget -> {
                    LastMinute shared = new LastMinute(budget.perMinute(), System::nanoTime);
                    budget.of().forEach(operation -> budgetsOf
                            .computeIfAbsent(operation, none -> new ArrayList<>())
                            .add(shared));
                });
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String operation =
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        List<LastMinute> budgets = budgetsOf.get(operation);
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        String who = budgets == null ? null : bound(asking, request);
        if (who != null) {
            for (LastMinute budget : budgets) {
                Duration wait = budget.oneMoreOf(who);
                if (!wait.isZero()) {
                    throw new LimitReached(
                            "You have done this very often within a minute. Wait a little, then try again.", wait);
                }
            }
        }
        return true;
    }

    /** A person; where nobody has signed in, an address; null for those who may do as much as they like. */
    private static @Nullable String bound(@Nullable Authentication asking, HttpServletRequest request) {
        if (asking != null && asking.getPrincipal() instanceof Caller caller) {
            return isBound(caller) ? caller.id() : null;
        }
        return "address " + request.getRemoteAddr();
    }

    /** Who may bring in a history from elsewhere does so by the thousand, and nobody is sent anything. */
    private static boolean isBound(Caller caller) {
        return (caller.isCustomer() || caller.isAgent())
                && !List.of(caller.claim("scope", "").split(" ")).contains("history:write");
    }
}
