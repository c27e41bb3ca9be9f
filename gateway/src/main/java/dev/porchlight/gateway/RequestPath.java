package dev.porchlight.gateway;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request leads, decoded as the routes read it: {@code /%61pi/tickets} is {@code /api/tickets}. */
public final class RequestPath {

    private static final String API = "/api/";

    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    public static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith(API);
    }
}
