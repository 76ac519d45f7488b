package io.itinera.webapp.security;

import jakarta.servlet.http.HttpServletRequest;

/** The parts of the program by their addresses, decoded and without the context path. */
final class Paths {
    private Paths() {}

    static String of(HttpServletRequest request) {
        var path = request.getServletPath();
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }

    static boolean isEngineRest(HttpServletRequest request) {
        return isBelow(request, "/engine-rest");
    }

    static boolean isCamunda(HttpServletRequest request) {
        return isBelow(request, "/camunda");
    }

    static boolean isCamundaApi(HttpServletRequest request) {
        return isBelow(request, "/camunda/api");
    }

    /** Answers here are for programs: problem documents instead of pages, no redirect to the sign-in page. */
    static boolean isForPrograms(HttpServletRequest request) {
        return isBelow(request, "/api")
                || isEngineRest(request)
                || isCamundaApi(request)
                || isBelow(request, "/actuator");
    }

    /** Name and password may come along with each request here. */
    static boolean takesBasic(HttpServletRequest request) {
        return isBelow(request, "/api") || isEngineRest(request) || isBelow(request, "/actuator");
    }

    static boolean isBelow(HttpServletRequest request, String root) {
        var path = of(request);
        return path.equals(root) || path.startsWith(root + "/");
    }
}
