package dev.porchlight.e2e.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Cookies of people who have signed in, once per run: every browser may use them. */
final class SignIns {

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    String of(String email, Supplier<String> signIn) {
        return cookies.computeIfAbsent(email, _ -> signIn.get());
    }
}
